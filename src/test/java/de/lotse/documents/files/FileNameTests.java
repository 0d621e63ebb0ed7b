package de.lotse.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Bescheid.pdf, Bescheid.pdf",
        "C:\\Users\\me\\Bescheid.pdf, Bescheid.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "...versteckt.txt, versteckt.txt",
        "a:b*c?.pdf, a_b_c_.pdf",
        "Übersicht März.pdf, Übersicht März.pdf",
        "شهادة.pdf, شهادة.pdf",
        "Паспорт.jpg, Паспорт.jpg"
    })
    void keepsWhatPeopleReadAndDropsWhatMachinesObey(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @Test
    void showsTheTrueEndingOfANameThatRunsBackwards() {
        assertThat(FileName.safe("Foto\u202Egpj.exe")).isEqualTo("Fotogpj.exe");
    }

    @Test
    void keepsTheJoinerOfPersianWords() {
        assertThat(FileName.safe("نامه\u200Cها.pdf")).isEqualTo("نامه\u200Cها.pdf");
    }

    @Test
    void composesLettersAndTheirMarks() {
        assertThat(FileName.safe("Mu\u0308ller.pdf")).isEqualTo("Müller.pdf");
    }

    @Test
    void shortensTheNameButKeepsTheEnding() {
        assertThat(FileName.safe("ä".repeat(300) + ".docx")).hasSize(200).endsWith("ä.docx");
    }
}
