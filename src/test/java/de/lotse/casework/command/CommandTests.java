package de.lotse.casework.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.command.Command.AddNote;
import de.lotse.casework.command.Command.Form;
import de.lotse.casework.command.Command.NoSuchDay;
import de.lotse.casework.command.Command.Open;
import de.lotse.casework.command.Command.SetReminder;
import de.lotse.casework.command.Command.TakeCall;
import de.lotse.casework.command.Command.WithoutDay;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommandTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void opensWhatBeginsWithNoVerb() {
        assertThat(read("2026-12")).isEqualTo(new Open("2026-12"));
        assertThat(read("Notizia Rossi")).isEqualTo(new Open("Notizia Rossi"));
        assertThat(read("Fall Tesfay")).isEqualTo(new Open("Tesfay"));
    }

    @Test
    void takesTheCaseOfANoteFromBeforeTheColon() {
        assertThat(read("Notiz Di Maria: rief an: morgen")).isEqualTo(new AddNote("Di Maria", "rief an: morgen"));
        assertThat(read("n 2026-12 Bescheid da")).isEqualTo(new AddNote("2026-12", "Bescheid da"));
        assertThat(read("notiz Tesfay")).isEqualTo(new AddNote("Tesfay", ""));
    }

    @Test
    void findsTheDayOfAReminderWhereverItStands() {
        var inTwoWeeks = SUNDAY.plusWeeks(2);
        assertThat(read("wv Tesfay in 2 Wochen: Bescheid"))
                .isEqualTo(new SetReminder("Tesfay", inTwoWeeks, "Bescheid"));
        assertThat(read("wv in 2 Wochen Tesfay: Bescheid"))
                .isEqualTo(new SetReminder("Tesfay", inTwoWeeks, "Bescheid"));
        assertThat(read("WV 2026-12 Fr Bescheid prüfen"))
                .isEqualTo(new SetReminder("2026-12", LocalDate.of(2026, 11, 27), "Bescheid prüfen"));
        assertThat(read("wiedervorlage Di Maria 12.3.: Zeugnis"))
                .isEqualTo(new SetReminder("Di Maria", LocalDate.of(2027, 3, 12), "Zeugnis"));
        assertThat(read("wv morgen Wagen buchen")).isEqualTo(new SetReminder("", SUNDAY.plusDays(1), "Wagen buchen"));
        assertThat(read("wv Tesfay: bald")).isInstanceOf(WithoutDay.class);
        assertThat(read("wv am 31.2.: Unsinn")).isEqualTo(new NoSuchDay("31.2."));
        assertThat(read("wv Tesfay 30.02.2027 Unsinn")).isEqualTo(new NoSuchDay("30.02.2027"));
        assertThat(read("wv")).isInstanceOf(WithoutDay.class);
    }

    @Test
    void opensAFormOfACase() {
        assertThat(read("Termin Di Maria")).isEqualTo(new Form(CaseForm.APPOINTMENT, "Di Maria"));
        assertThat(read("kontakt: 2026-12")).isEqualTo(new Form(CaseForm.CONTACT, "2026-12"));
        assertThat(read("brief Tesfay")).isEqualTo(new Form(CaseForm.LETTER, "Tesfay"));
        assertThat(read("Hinweis: Tesfay")).isEqualTo(new Form(CaseForm.HINT, "Tesfay"));
        assertThat(read("Schreiben Tesfay")).isEqualTo(new Form(CaseForm.LETTER, "Tesfay"));
        assertThat(read("Termine")).isEqualTo(new Open("Termine"));
    }

    @Test
    void beginsAPhoneNote() {
        assertThat(read("tel Frau Kaya ruft zurück")).isEqualTo(new TakeCall("Frau Kaya ruft zurück"));
        assertThat(read("Telefonnotiz")).isEqualTo(new TakeCall(""));
    }

    private static Command read(String line) {
        return Command.read(line, SUNDAY);
    }
}
