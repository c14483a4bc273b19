import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useForm, type UseFormRegisterReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { passwordStrength, type PasswordStrength } from '#src/domain/privacy/passwordStrength.ts';

/** Why a password cannot be used. */
export type PasswordProblem = 'empty' | 'tooShort' | 'mismatch';

/** Whether a file is to be locked, and with what. */
export type PasswordChoice = {
  wanted: boolean;
  strength: PasswordStrength;
  /** The two fields the password is written in. */
  password: UseFormRegisterReturn;
  repeated: UseFormRegisterReturn;
  /** `null` until the person has tried to go on, and when all is well. */
  problem: PasswordProblem | null;
  want: (wanted: boolean) => void;
  /** Whether the person can go on; if not, `problem` says why. */
  check: () => Promise<boolean>;
  /** What to lock with; `null`: nothing. */
  value: string | null;
};

const problems: readonly PasswordProblem[] = ['empty', 'tooShort', 'mismatch'];

const schema = z
  .object({ wanted: z.boolean(), password: z.string(), repeated: z.string() })
  .check(({ value, issues }) => {
    const problem = value.wanted ? problemOf(value.password, value.repeated) : null;
    if (problem === null) return;
    const path = [problem === 'mismatch' ? 'repeated' : 'password'];
    issues.push({ code: 'custom', path, message: problem, input: value });
  });

const nothing = { wanted: false, password: '', repeated: '' };

/** Lets the person choose a password twice, or none. It is kept nowhere, and is gone with the page. */
export function usePasswordChoice(): PasswordChoice {
  const { register, handleSubmit, watch, reset, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: nothing,
  });
  const isChecking = useRef(false);
  const { wanted, password } = watch();
  const { errors } = formState;
  const message = errors.password?.message ?? errors.repeated?.message;
  return {
    wanted,
    strength: passwordStrength(password),
    // What is written in one of them may mend the other.
    password: register('password', { deps: 'repeated' }),
    repeated: register('repeated', { deps: 'password' }),
    problem: problems.find((problem) => problem === message) ?? null,
    want: (wants) => reset({ ...nothing, wanted: wants }),
    check: async () => {
      // A second press before the first has been answered is the same press.
      if (isChecking.current) return false;
      isChecking.current = true;
      let isWell = false;
      await handleSubmit(() => {
        isWell = true;
      })();
      isChecking.current = false;
      return isWell;
    },
    value: wanted ? password : null,
  };
}

function problemOf(password: string, repeated: string): PasswordProblem | null {
  const strength = passwordStrength(password);
  if (strength === 'empty' || strength === 'tooShort') return strength;
  return password === repeated ? null : 'mismatch';
}
