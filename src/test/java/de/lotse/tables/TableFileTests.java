package de.lotse.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.testing.WorkbookMade;
import de.lotse.testing.WorkbookMade.Computed;
import de.lotse.testing.WorkbookMade.Day;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TableFileTests {

    @Test
    void readsDaysAsExactlyAsTheCellShowsThem() {
        var table = TableFile.read(new WorkbookMade()
                .row(1, "Tag", "Monat", "Zahl")
                .row(2, new Day(32905, 1), new Day(32905, 2), 32905)
                .row(3, new Day(59, 1), new Day(1, 1), 4.5)
                .bytes());

        assertThat(table.lines().get(1).cells()).containsExactly("01.02.1990", "02.1990", "32905");
        assertThat(table.lines().get(2).cells()).containsExactly("28.02.1900", "01.01.1900", "4.5");
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() {
        var table = TableFile.read(new WorkbookMade()
                .since1904()
                .row(1, "Tag", "Name")
                .row(2, new Day(31443, 1), "Tesfay")
                .bytes());

        assertThat(table.date1904()).isTrue();
        assertThat(table.lines().get(1).cell(0)).isEqualTo("01.02.1990");
    }

    @Test
    void letsAMergedCellHoldForAllItsRowsButNotForTheRowsBetweenPeople() {
        var table = TableFile.read(new WorkbookMade()
                .row(1, "Haushalt", "Name")
                .row(2, "H 7", "Vater")
                .row(3, null, "Kind")
                .row(4, null, null)
                .row(5, "H 8", "Jemand")
                .merge("A2:A4")
                .merge("B5:C5")
                .bytes());

        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().get(2).cells()).containsExactly("H 7", "Kind");
        assertThat(table.lines().get(3).number()).isEqualTo(5);
        assertThat(table.lines().get(3).cells()).containsExactly("H 8", "Jemand");
    }

    @Test
    void readsTheKeptResultOfAFormulaAndComputesNothing() {
        var table = TableFile.read(new WorkbookMade()
                .row(1, "Name", "Link")
                .row(2, new Computed("WEBSERVICE(\"http://example.invalid\")", "kept"), "x")
                .bytes());

        assertThat(table.lines().get(1).cell(0)).isEqualTo("kept");
    }

    @Test
    void takesOffHardBlanksInvisibleMarksAndLineBreaks() {
        var table = TableFile.read(new WorkbookMade()
                .row(1, "Name", "Wert")
                .row(2, "\u00a0Al\u200b Masri \u202f", "erste\nzweite  Zeile ")
                .bytes());

        assertThat(table.lines().get(1).cells()).containsExactly("Al Masri", "erste zweite Zeile");
    }

    @Test
    void readsEachEncodingThatOfficesHave() {
        var text = "Name;Ort\nMüller;Köln\n";
        for (var content : List.of(
                text.getBytes(UTF_8),
                ("\ufeff" + text).getBytes(UTF_8),
                text.getBytes(Charset.forName("windows-1252")),
                ("\ufeff" + text).getBytes(UTF_16LE),
                ("\ufeff" + text).getBytes(UTF_16BE),
                text.getBytes(UTF_16LE))) {
            assertThat(TableFile.read(content).lines().get(1).cells()).containsExactly("Müller", "Köln");
        }
    }

    @Test
    void findsTheSeparatorAndKeepsQuotedLineBreaksTogether() {
        assertThat(cells("a\tb\n1,5\t2\n")).containsExactly("1,5", "2");
        assertThat(cells("a,b\n\"x, y\",2\n")).containsExactly("x, y", "2");
        assertThat(cells("sep=|\na|b\n1|2\n")).containsExactly("a", "b");
        var table = TableFile.read("Name;Wert\n\"erste\nZeile;\";2\n;\nletzte;3\n".getBytes(UTF_8));
        assertThat(table.lines().get(1).cells()).containsExactly("erste Zeile;", "2");
        assertThat(table.lines().get(2).number()).isEqualTo(4);
    }

    @Test
    void refusesABombBeforeAnybodyUnpacksIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            WorkbookMade.put(zip, "xl/workbook.xml", "<workbook/>");
            WorkbookMade.put(zip, "xl/worksheets/sheet1.xml", " ".repeat(20_000_000));
        }

        assertThatThrownBy(() -> TableFile.read(bytes.toByteArray()))
                .isInstanceOf(TableRefused.class)
                .hasMessage("tables.file.bomb");
    }

    @Test
    void refusesMoreRowsOrColumnsThanOneCanOversee() {
        refuses("tables.file.rows", "a;b\n".repeat(Table.MOST_ROWS + 1).getBytes(UTF_8));
        refuses(
                "tables.file.columns",
                "a;".repeat(Table.MOST_COLUMNS).concat("b\nc\n").getBytes(UTF_8));
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoTable() {
        refuses("tables.file.empty", new byte[0]);
        refuses("tables.file.empty", "nur eine Zeile".getBytes(UTF_8));
        refuses("tables.file.old", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0});
        refuses("tables.file.broken", "PK und sonst nichts".getBytes(UTF_8));
    }

    private static List<String> cells(String csv) {
        return TableFile.read(csv.getBytes(UTF_8))
                .lines()
                .get(1 - (csv.startsWith("sep=") ? 1 : 0))
                .cells();
    }

    private static void refuses(String key, byte[] content) {
        assertThatThrownBy(() -> TableFile.read(content))
                .isInstanceOf(TableRefused.class)
                .hasMessage(key);
    }
}
