import { Button, Checkbox, CheckboxGroup, Heading, Radio, RadioGroup } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import {
  minutesChoice,
  paperForms,
  recipients,
  sectionsOfForm,
  suggestedSections,
  type PaperForm,
  type Recipient,
  type ReportChoices,
  type SectionId,
} from '#src/state/report/reportChoices.ts';
import { papers } from '#src/text/papers.ts';
import { CaseFieldsPanel } from './CaseFieldsPanel.tsx';
import type { ReportFacts } from '#src/state/report/reportPaper.ts';
import { MeetingChoice } from './MeetingChoice.tsx';
import { meetingOf } from './meetingOf.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { writtenAnchors } from './writtenAnchors.ts';
import { ScopeChoice } from '#src/parts/ScopeChoice.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import styles from './ChoicePanel.module.css';

type Props = {
  evaluation: string;
  officeKind: string;
  /** Those that have begun, as the papers have them. */
  meetings: ReportFacts['meetings'];
  choices: ReportChoices;
  choose: (patch: Partial<ReportChoices>) => void;
};

/** What the paper is to be: for whom, which parts, in whose words, in what colour. Takes effect at once. */
export function ChoicePanel({ evaluation, officeKind, meetings, choices, choose }: Props) {
  const words = papers.reportPage.choose;
  const { form, recipient, sections } = choices;
  const suggested = suggestedSections(form, recipient);
  const asSuggested =
    suggested.length === sections.length && suggested.every((section) => sections.includes(section));
  const chooseForm = (value: PaperForm) => {
    const meeting = value === 'minutes' ? meetingOf(meetings, choices) : null;
    choose(meeting ? minutesChoice(meeting.id) : { form: value });
  };
  return (
    <section aria-label={words.title} className={styles.panel}>
      <Heading level="2" size="small">
        {words.title}
      </Heading>
      <ScopeChoice evaluation={evaluation} officeKind={officeKind} />
      <RadioGroup size="small" legend={words.form} value={form} onChange={chooseForm}>
        {paperForms.map((value) => (
          <Radio key={value} value={value} description={words.formHints[value]}>
            {words.forms[value](recipient)}
          </Radio>
        ))}
      </RadioGroup>
      {form === 'minutes' && <MeetingChoice meetings={meetings} choices={choices} choose={choose} />}
      {/* Minutes are the same whoever reads them. */}
      {form !== 'minutes' && (
        <RadioGroup
          size="small"
          legend={words.recipient}
          value={recipient}
          onChange={(value: Recipient) => choose({ recipient: value })}
        >
          {recipients.map((value) => (
            <Radio key={value} value={value}>
              {words.recipients[value]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div hidden={form === 'minutes'}>
        <CheckboxGroup
          size="small"
          legend={words.sections}
          value={[...sections]}
          onChange={(value: SectionId[]) => choose({ sections: value })}
        >
          {sectionsOfForm[form].map((section) => (
            <Checkbox key={section} value={section}>
              {words.sectionNames[section]}
            </Checkbox>
          ))}
        </CheckboxGroup>
        {/* Not taken away when it has done its work: the focus would go with it. */}
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          aria-disabled={asSuggested}
          className={styles.suggested}
          onClick={() => choose({ sections: suggested })}
        >
          {words.suggested}
        </Button>
      </div>
      <div id={writtenAnchors.introduction} tabIndex={-1} className={styles.written}>
        <WatchedText
          minRows={4}
          warn={papers.reportPage.choose.privacy}
          field={`${evaluation}:introduction`}
          label={words.introduction}
          hint={words.introductionHint}
          value={choices.introduction}
          onChange={(introduction) => choose({ introduction })}
        />
      </div>
      {form === 'case' && (
        <>
          <div id={writtenAnchors.proposal} tabIndex={-1} className={styles.written}>
            <WatchedText
              minRows={4}
              warn={papers.reportPage.choose.privacy}
              field={`${evaluation}:proposal`}
              label={words.proposal}
              hint={words.proposalHint}
              value={choices.proposal}
              onChange={(proposal) => choose({ proposal })}
            />
          </div>
          <CaseFieldsPanel
            evaluation={evaluation}
            fields={choices.caseFields}
            onChange={(caseFields) => choose({ caseFields })}
          />
        </>
      )}
      <ColourChoice colour={choices.colour} onChange={(colour) => choose({ colour })} />
    </section>
  );
}
