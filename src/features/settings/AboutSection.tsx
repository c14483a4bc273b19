import { pageText } from '#src/text/pageText.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';

/** Which version this is, and what it does with what is written. */
export function AboutSection() {
  const words = pageText.settings.about;
  return (
    <PageSection title={words.title}>
      <FactList
        facts={[
          { name: words.version, value: __APP_VERSION__ },
          { name: words.privacyTitle, value: words.privacy },
          { name: words.offlineTitle, value: words.offline },
        ]}
      />
    </PageSection>
  );
}
