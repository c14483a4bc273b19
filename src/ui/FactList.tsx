import styles from './FactList.module.css';

type Props = { facts: readonly { name: string; value: string }[] };

/** A few facts with their names, side by side where there is room. */
export function FactList({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
