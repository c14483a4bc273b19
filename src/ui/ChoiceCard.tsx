import { useId, type ReactNode } from 'react';
import styles from './ChoiceCard.module.css';

type Props = {
  title: string;
  description: string;
  icon: ReactNode;
  /** The one most people want. At most one among several. */
  emphasised?: boolean;
  onPress: () => void;
};

/** One of a few ways to go on, large enough to say what it leads to. The whole card is the button. */
export function ChoiceCard({ title, description, icon, emphasised = false, onPress }: Props) {
  const id = useId();
  return (
    <div className={emphasised ? `${styles.card} ${styles.emphasised}` : styles.card}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div>
        <button type="button" className={styles.title} aria-describedby={id} onClick={onPress}>
          {title}
        </button>
        <p id={id} className={styles.description}>
          {description}
        </p>
      </div>
    </div>
  );
}
