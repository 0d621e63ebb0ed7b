package de.lotse.governance.council.reading;

import static de.lotse.web.Texts.t;

import de.lotse.documents.OfficePaper;
import de.lotse.documents.OfficePaper.Block;
import de.lotse.documents.OfficePaper.Column;
import de.lotse.governance.council.annexes.Annex;
import de.lotse.governance.council.stations.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A paper as it is printed and given to the council's office: all fields in the order of Herne's information system. */
final class PaperSheet {

    private final PaperPage page;
    private final List<Block> blocks = new ArrayList<>();

    private PaperSheet(PaperPage page) {
        this.page = page;
    }

    static OfficePaper of(PaperPage page) {
        return new PaperSheet(page).paper();
    }

    private OfficePaper paper() {
        fields();
        sequence();
        costs();
        section("governance.council.proposal", page.text().proposal());
        section("governance.council.facts", page.text().facts());
        annexes();
        return new OfficePaper(
                page.paper().name() + ": " + page.text().subject(), page.text().authorUnit(), blocks);
    }

    private void fields() {
        blocks.add(new Block.Paragraph(page.revisionWords()));
        if (!page.shown().reason().isEmpty())
            blocks.add(new Block.Paragraph(
                    t("governance.council.revision.because", page.shown().reason())));
        var rows = page.terms().stream()
                .map(term -> List.of(term.label(), said(Objects.requireNonNullElse(term.value(), ""))))
                .toList();
        blocks.add(new Block.Table(
                t("governance.council.fields"),
                List.of(Column.of(t("governance.council.field")), Column.of(t("governance.council.content"))),
                rows));
    }

    private void sequence() {
        blocks.add(new Block.Heading(t("governance.council.stations")));
        if (page.stations().isEmpty()) blocks.add(new Block.Paragraph(t("governance.council.stations.none")));
        else
            blocks.add(new Block.Table(
                    t("governance.council.stations.drawn"),
                    List.of(
                            Column.of(t("governance.council.station.body")),
                            Column.of(t("governance.council.role")),
                            Column.of(t("governance.council.station.day")),
                            Column.of(t("governance.council.result")),
                            Column.of(t("governance.council.station.remark"))),
                    page.stations().stream().map(this::row).toList()));
    }

    private List<String> row(Station station) {
        return List.of(station.name(), station.role().label(), page.day(station), result(station), station.remark());
    }

    private String result(Station station) {
        var dealtWith = page.dealtWith(station);
        var said = station.result() == null ? "" : station.result().label();
        return said.isEmpty() || dealtWith.isEmpty() ? said : t("governance.council.result.of", said, dealtWith);
    }

    private void costs() {
        blocks.add(new Block.Heading(t("governance.council.budget")));
        if (page.lines().isEmpty()) blocks.add(new Block.Paragraph(t("governance.council.budget.none")));
        else
            blocks.add(new Block.Table(
                    t("governance.council.budget.table"),
                    List.of(
                            Column.of(t("governance.council.product")),
                            Column.of(t("governance.council.plan")),
                            Column.of(t("governance.council.year")),
                            Column.of(t("governance.council.accountGroup")),
                            Column.numeric(t("governance.council.income")),
                            Column.numeric(t("governance.council.expense"))),
                    page.lines().stream()
                            .map(line -> List.of(
                                    line.product(),
                                    line.plan().label(),
                                    String.valueOf(line.year()),
                                    line.accountGroup(),
                                    line.incomeWords(),
                                    line.expenseWords()))
                            .toList()));
    }

    private void section(String heading, String text) {
        blocks.add(new Block.Heading(t(heading)));
        blocks.add(new Block.Paragraph(said(text)));
    }

    private void annexes() {
        blocks.add(new Block.Heading(t("governance.council.annexes")));
        if (page.annexes().isEmpty()) blocks.add(new Block.Paragraph(t("governance.council.annexes.none")));
        else
            blocks.add(
                    new Block.Bullets(page.annexes().stream().map(Annex::name).toList()));
    }

    private static String said(String value) {
        return value.isBlank() ? t("governance.council.empty") : value;
    }
}
