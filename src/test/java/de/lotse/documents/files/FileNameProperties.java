package de.lotse.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNameProperties {

    @Property(tries = 500)
    void neverHoldsAPathOrAControlCharacterAndStaysShort(@ForAll String name) {
        assertThat(FileName.safe(name))
                .doesNotContainPattern("[/\\\\\\p{Cntrl}\u202A-\u202E]")
                .hasSizeLessThan(201);
    }

    @Property(tries = 500)
    void cleaningTwiceChangesNothing(@ForAll String name) {
        assertThat(FileName.safe(FileName.safe(name))).isEqualTo(FileName.safe(name));
    }
}
