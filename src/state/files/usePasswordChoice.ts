import { useState } from 'react';
import { passwordStrength, type PasswordStrength } from '#src/domain/privacy/passwordStrength.ts';

/** Why a password cannot be used. */
export type PasswordProblem = 'empty' | 'tooShort' | 'mismatch';

/** Whether a file is to be locked, and with what. */
export type PasswordChoice = {
  wanted: boolean;
  password: string;
  repeated: string;
  strength: PasswordStrength;
  /** `null` until the person has tried to go on, and when all is well. */
  problem: PasswordProblem | null;
  want: (wanted: boolean) => void;
  setPassword: (password: string) => void;
  setRepeated: (repeated: string) => void;
  /** Whether the person can go on; if not, `problem` says why. */
  check: () => boolean;
  /** What to lock with; `null`: nothing. */
  value: string | null;
};

/** Lets the person choose a password twice, or none. It is kept nowhere, and is gone with the page. */
export function usePasswordChoice(): PasswordChoice {
  const [wanted, setWanted] = useState(false);
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);
  const strength = passwordStrength(password);
  const found = wanted ? problemOf(password, repeated, strength) : null;
  return {
    wanted,
    password,
    repeated,
    strength,
    problem: tried ? found : null,
    want: (wants) => {
      setWanted(wants);
      setTried(false);
      setPassword('');
      setRepeated('');
    },
    setPassword,
    setRepeated,
    check: () => {
      setTried(true);
      return found === null;
    },
    value: wanted ? password : null,
  };
}

function problemOf(password: string, repeated: string, strength: PasswordStrength): PasswordProblem | null {
  if (strength === 'empty' || strength === 'tooShort') return strength;
  return password === repeated ? null : 'mismatch';
}
