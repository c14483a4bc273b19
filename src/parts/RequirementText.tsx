import type { Requirement } from '#src/domain/standard/Standard.ts';
import { textParts } from '#src/domain/standard/textParts.ts';
import { text } from '#src/text/catalogue.ts';
import styles from './RequirementText.module.css';

/** The standard's own words. Where they hold both skal and bør, a label before each part says which it is. */
export function RequirementText({ requirement, id }: { requirement: Requirement; id?: string }) {
  return (
    <p id={id} className={styles.text}>
      {textParts(requirement).map((part, index) => (
        <span key={index}>
          {part.obligation && (
            <span className={styles.part} data-obligation={part.obligation}>
              {text.scoring.obligation[part.obligation]}
            </span>
          )}
          {part.content}
        </span>
      ))}
    </p>
  );
}
