import { markSubjectHeld } from '#src/state/editing/markSubjectHeld.ts';
import { Alert, Button } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import { IdentityFields } from '#src/parts/IdentityFields.tsx';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { excessOfIdentity, useSession } from '#src/state/session/session.ts';
import { useConflictCount } from '#src/state/conflictCount.ts';
import { useWrittenReasons } from '#src/state/signing/reasons.ts';
import { signEvaluation } from '#src/state/signing/signEvaluation.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { FindingItem } from './FindingItem.tsx';
import { acceptedOf, signFindings } from './signFindings.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './SignPage.module.css';

type Props = {
  open: OpenEvaluation;
  /** The newest signature that was opened again. */
  before: Signature | null;
  onDone: () => void;
};

/** Looks over what there is to look over, and signs. */
export function SignSection({ open, before, onDone }: Props) {
  const { evaluation } = open;
  const words = pageText.signing;
  const identity = useSession((session) => session.identity);
  const [name, setName] = useState(identity.name);
  const [role, setRole] = useState(identity.role);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reasonOf = useWrittenReasons(evaluation.id);
  const disputed = useConflictCount(evaluation.id);
  const groups = signFindings(open);
  const left = groups.filter(({ check }) => reasonOf(check).trim() === '').length;
  const errorOf = (value: string, missing: string) => {
    const excess = excessOfIdentity(value);
    if (excess > 0) return text.identity.tooLong(excess);
    return tried && value.trim() === '' ? missing : undefined;
  };
  const isSaid = [name, role].every((value) => value.trim() !== '' && excessOfIdentity(value) === 0);

  const sign = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (left > 0) setProblem(words.findings.left(left));
    if (!isSaid || left > 0 || disputed > 0) return;
    setBusy(true);
    const who = { name: name.trim(), role: role.trim() };
    const outcome = await signEvaluation(evaluation, who, acceptedOf(groups, reasonOf));
    setBusy(false);
    if (outcome === 'written') {
      markSubjectHeld('evaluation');
      onDone();
    } else setProblem(words.sign.outcome[outcome]);
  };

  return (
    <form noValidate onSubmit={(event) => void sign(event)}>
      {before?.reopened && (
        <Alert variant="info" size="small" className={styles.before}>
          {words.reopen.before(
            before,
            knownNow(before.signedAt ?? ''),
            before.reopened,
            knownNow(before.reopened.at),
          )}{' '}
          {words.reopen.why(before.reopened.reason)}
        </Alert>
      )}
      {disputed > 0 && (
        <PagePart title={words.disputed.title(disputed)} lead={words.disputed.body}>
          <RouteButton to={paths.agree(evaluation.id)}>{words.disputed.toAgree}</RouteButton>
        </PagePart>
      )}
      <PagePart
        title={words.findings.title}
        lead={groups.length === 0 ? words.findings.none : words.findings.lead}
      >
        <PlainList>
          {groups.map((group) => (
            <FindingItem key={group.check} evaluation={evaluation.id} group={group} />
          ))}
        </PlainList>
      </PagePart>
      <PagePart title={words.sign.title}>
        <div className={styles.form}>
          <IdentityFields
            name={{
              value: name,
              onChange: (event) => setName(event.target.value),
              error: errorOf(name, words.sign.nameMissing),
            }}
            role={{
              value: role,
              onChange: (event) => setRole(event.target.value),
              error: errorOf(role, words.sign.roleMissing),
            }}
          />
          <Meaning title={words.sign.meansTitle} points={words.sign.means} />
          <Meaning title={words.sign.provesNotTitle} points={words.sign.provesNot} />
          <div role="alert">
            {problem !== null && (
              <Alert variant="error" size="small">
                {problem}
              </Alert>
            )}
          </div>
          <div>
            <Button type="submit" loading={busy} aria-disabled={disputed > 0}>
              {words.sign.button}
            </Button>
          </div>
        </div>
      </PagePart>
    </form>
  );
}

function Meaning({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div className={styles.meaning}>
      <h3 className={styles.label}>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
