package de.lotse.casework.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FileNamesTests {

    @Test
    void noNameLeadsOutOfTheFolder() {
        assertThat(named("../../etc/passwd")).doesNotContain("/").doesNotStartWith(".");
        assertThat(named("C:\\Bescheid.pdf")).isEqualTo("C__Bescheid.pdf");
        assertThat(named("..")).isEqualTo("_");
        assertThat(named("con.txt")).isEqualTo("_con.txt");
    }

    @Test
    void germanAndOtherNamesStay() {
        assertThat(named("Bescheid über Kosten – رسالة.pdf")).isEqualTo("Bescheid über Kosten – رسالة.pdf");
    }

    @Test
    void noNameStandsTwice() {
        var taken = new HashSet<String>();
        assertThat(FileNames.free(taken, "Brief.pdf")).isEqualTo("Brief.pdf");
        assertThat(FileNames.free(taken, "brief.PDF")).isEqualTo("brief (2).PDF");
        assertThat(FileNames.free(taken, "Brief.pdf")).isEqualTo("Brief (3).pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(named("ä".repeat(300) + ".pdf")).hasSizeLessThan(160).endsWith("ä.pdf");
    }

    private static String named(String wanted) {
        return FileNames.free(new HashSet<>(), wanted);
    }
}
