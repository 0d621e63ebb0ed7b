package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.intake.Intake.Kind;
import de.lotse.identity.intake.IntakeRow.State;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.tables.CellText;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Meaning;
import de.lotse.tables.Table.Line;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists of organisations. One that exists is never changed: its kind decides who may see what. */
@Component
class OrganisationReading implements Reading {

    private static final int LONGEST = 300;
    private static final int LONGEST_SHORT = 60;

    private final Organisations organisations;

    OrganisationReading(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATIONS;
    }

    @Override
    public List<? extends Meaning> meanings() {
        return List.of(OrganisationField.values());
    }

    @Override
    public void check(ChosenColumns columns, Errors errors) {
        if (!columns.has(OrganisationField.NAME)) errors.reject(t("identity.intake.organisation.noName"));
        if (!columns.has(OrganisationField.KIND)) errors.reject(t("identity.intake.organisation.noKind"));
    }

    @Override
    public List<Planned> plan(List<Line> rows, ChosenColumns columns, Beat beat) {
        var known = new HashMap<String, Organisation>();
        organisations.all().forEach(one -> known.put(CellText.folded(one.name()), one));
        var earlier = new HashMap<String, Integer>();
        var planned = new ArrayList<Planned>();
        for (var line : rows) {
            planned.add(plan(new Cells(line, columns), known, earlier));
            beat.at(planned.size(), rows.size());
        }
        return planned;
    }

    private Planned plan(Cells cells, Map<String, Organisation> known, Map<String, Integer> earlier) {
        var name = cells.get(OrganisationField.NAME);
        var typed = cells.get(OrganisationField.KIND);
        var kind = kind(typed);
        var problems = problems(name, cells.get(OrganisationField.SHORT_NAME), typed, kind);
        var before = name.isEmpty() ? null : earlier.putIfAbsent(CellText.folded(name), cells.row());
        if (before != null) problems.add(t("identity.intake.say.organisationTwice", Integer.toString(before)));
        if (!problems.isEmpty()) return planned(cells, State.PROBLEM, problems);
        var exists = known.get(CellText.folded(name));
        if (exists != null) return existing(cells, exists, kind.orElseThrow());
        var made = new Organisation(new OrganisationId(Ids.next()), name, shortName(cells), kind.orElseThrow());
        return new Planned(row(cells, State.NEW, List.of()), () -> {
            organisations.add(made);
            return null;
        });
    }

    private static List<String> problems(
            String name, String shortName, String typed, Optional<Organisations.Kind> kind) {
        var problems = new ArrayList<String>();
        if (name.isEmpty()) problems.add(t("identity.intake.say.noOrganisationName"));
        if (name.length() > LONGEST) problems.add(t("identity.intake.say.long", LONGEST));
        if (shortName.length() > LONGEST_SHORT) problems.add(t("identity.intake.say.longShort", LONGEST_SHORT));
        if (typed.isEmpty()) problems.add(t("identity.intake.say.noKind"));
        else if (kind.isEmpty()) problems.add(t("identity.intake.say.kind", typed));
        return problems;
    }

    private static Planned existing(Cells cells, Organisation exists, Organisations.Kind kind) {
        var differences = new ArrayList<String>();
        if (exists.kind() != kind)
            differences.add(t("identity.intake.say.otherKind", t("identity.intake.kind." + exists.kind())));
        var typed = cells.get(OrganisationField.SHORT_NAME);
        if (!typed.isEmpty() && !typed.equals(exists.shortName()))
            differences.add(t("identity.intake.say.otherShort", exists.shortName()));
        return planned(cells, differences.isEmpty() ? State.SAME : State.KEPT, differences);
    }

    private static String shortName(Cells cells) {
        var typed = cells.get(OrganisationField.SHORT_NAME);
        var name = cells.get(OrganisationField.NAME);
        if (!typed.isEmpty()) return typed;
        return name.length() <= LONGEST_SHORT
                ? name
                : name.substring(0, LONGEST_SHORT).strip();
    }

    private static Optional<Organisations.Kind> kind(String typed) {
        var folded = CellText.folded(typed);
        return Arrays.stream(Organisations.Kind.values())
                .filter(kind -> Arrays.stream(
                                t("identity.intake.kind.words." + kind).split(",", -1))
                        .anyMatch(word -> CellText.folded(word).equals(folded)))
                .findFirst();
    }

    private static Planned planned(Cells cells, State state, List<String> said) {
        return new Planned(row(cells, state, said), null);
    }

    private static IntakeRow row(Cells cells, State state, List<String> said) {
        return new IntakeRow(cells.row(), state, false, cells.get(OrganisationField.NAME), "", said, null);
    }
}
