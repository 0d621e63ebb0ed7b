package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.people.PartialDate;
import de.lotse.casework.people.PartialDate.Precision;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.takeover.Draft.CaseFacts;
import de.lotse.casework.takeover.Draft.Spoken;
import de.lotse.casework.takeover.Table.Line;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands one row, and notes what has to be repaired in it. */
final class RowReader {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/&|]\\s*|\\s+\\+\\s+|\\s+und\\s+");
    private static final Pattern LEVEL =
            Pattern.compile("(?iu)^(.+?)[\\s(:\\-]+(pre-?a1|[abc][12]\\+?|muttersprache)\\s*\\)?$");
    private static final String UNKNOWN_LEVEL = "UNKNOWN";
    private static final String OTHER = "OTHER";
    private static final int MOST_CONSULTATIONS = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Line head;
    private final Line line;
    private final RowWords words;
    private final List<String> problems = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    private RowReader(Line head, Line line, RowWords words) {
        this.head = head;
        this.line = line;
        this.words = words;
    }

    static Draft read(Line head, Line line, RowWords words) {
        return new RowReader(head, line, words).draft();
    }

    private Draft draft() {
        var names = names();
        if (names.isEmpty()) problem(nameField(), t("casework.takeover.say.name"));
        return new Draft(
                line.number(),
                CellText.folded(cell(Field.HOUSEHOLD)),
                role(),
                names,
                birth(),
                code(Field.GENDER, "gender"),
                languages(),
                code(Field.TITLE, "residence_title"),
                day(Field.TITLE_UNTIL, true),
                domains(),
                code(Field.DISTRICT, "district"),
                facts(),
                problems,
                hints);
    }

    private Field nameField() {
        return words.columns().containsKey(Field.FAMILY) ? Field.FAMILY : Field.FULL_NAME;
    }

    private List<NameEntry> names() {
        var names = new ArrayList<NameEntry>();
        var whole = cell(Field.FULL_NAME);
        var comma = whole.indexOf(',');
        var last = whole.lastIndexOf(' ') + 1;
        var family = comma < 0 ? whole.substring(last) : whole.substring(0, comma);
        var given = comma < 0 ? whole.substring(0, last) : whole.substring(comma + 1);
        add(names, or(cell(Field.GIVEN), given), or(cell(Field.FAMILY), family));
        add(names, cell(Field.ORIGINAL_GIVEN), cell(Field.ORIGINAL_FAMILY));
        return names;
    }

    private void add(List<NameEntry> names, String given, String family) {
        if (CellText.folded(given + family).isEmpty()) return;
        if (given.length() > NameEntry.LONGEST || family.length() > NameEntry.LONGEST) {
            problem(nameField(), t("casework.takeover.say.long", NameEntry.LONGEST));
            return;
        }
        names.add(new NameEntry(given, "", family, script(given + family), Kind.OFFICIAL));
    }

    private static Script script(String name) {
        var latin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.COMMON);
        return latin ? Script.LATIN : Script.ORIGINAL;
    }

    private String role() {
        var typed = cell(Field.ROLE);
        if (typed.isEmpty()) return "";
        var code = words.codes().find("household_role", typed);
        if (code.isEmpty()) hint(Field.ROLE, t("casework.takeover.say.role", typed));
        return code.orElse(OTHER);
    }

    private PartialDate birth() {
        var typed = cell(Field.BIRTH);
        var read = words.dates().read(typed);
        if (read.isEmpty()) problem(Field.BIRTH, unreadable(typed, "casework.takeover.say.date.example.birth"));
        else if (!read.get().isPlausibleBirth(words.dates().today()))
            problem(Field.BIRTH, t("casework.takeover.say.birth", typed));
        else return read.get();
        return PartialDate.UNKNOWN;
    }

    /** @param ahead whether it may lie in the future */
    private @Nullable LocalDate day(Field field, boolean ahead) {
        var typed = cell(field);
        var read = words.dates().read(typed);
        var today = words.dates().today();
        if (read.isEmpty() || read.get().precision() != Precision.DAY) {
            if (!typed.isEmpty()) problem(field, unreadable(typed, "casework.takeover.say.date.example"));
            return null;
        }
        var day = read.get().first();
        if (day == null) return null;
        if (!ahead && day.isAfter(today)) problem(field, t("casework.takeover.say.future", typed));
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) problem(field, t("casework.takeover.say.far", typed));
        return day;
    }

    private String unreadable(String typed, String example) {
        var shape = words.dates().hasShape(typed);
        return t(shape ? "casework.takeover.say.noSuchDay" : "casework.takeover.say.noDate", typed) + " " + t(example);
    }

    private String code(Field field, String list) {
        var typed = cell(field);
        if (typed.isEmpty()) return "";
        var code = words.codes().find(list, typed);
        if (code.isEmpty()) hint(field, t("casework.takeover.say.code", typed));
        return code.orElse("");
    }

    private List<Spoken> languages() {
        var spoken = new ArrayList<Spoken>();
        for (var part : parts(Field.LANGUAGES)) {
            var level = LEVEL.matcher(part);
            var word = level.matches() ? level.group(1) : part;
            var code = words.codes().find("language", word);
            if (code.isEmpty()) hint(Field.LANGUAGES, t("casework.takeover.say.code", part));
            else if (spoken.stream().noneMatch(one -> one.language().equals(code.get())))
                spoken.add(new Spoken(code.get(), level.matches() ? level(level.group(2)) : UNKNOWN_LEVEL));
        }
        return spoken;
    }

    private String level(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replace("+", "");
        if (bare.length() == 2) return typed.endsWith("+") ? bare + "_PLUS" : bare;
        return words.codes().find("language_level", typed).orElse(UNKNOWN_LEVEL);
    }

    private List<String> domains() {
        var domains = new ArrayList<String>();
        for (var part : parts(Field.DOMAINS)) {
            var code = words.codes().find("legal_domain", part);
            if (code.isEmpty()) hint(Field.DOMAINS, t("casework.takeover.say.code", part));
            else if (!domains.contains(code.get())) domains.add(code.get());
        }
        return domains;
    }

    private List<String> parts(Field field) {
        return SEVERAL.splitAsStream(cell(field))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private CaseFacts facts() {
        var consentOn = day(Field.CONSENT, false);
        var renewBy = day(Field.RENEW, true);
        return new CaseFacts(
                lead(),
                day(Field.OPENED, false),
                day(Field.LAST_CONTACT, false),
                day(Field.REMINDER, true),
                consultations(),
                code(Field.ACCESS, "referring_institution"),
                consentOn,
                consentOn == null ? null : or(renewBy, words.renewBy()));
    }

    private @Nullable UserId lead() {
        var typed = cell(Field.LEAD);
        if (typed.isEmpty()) return words.defaultLead();
        var found = words.leads().find(typed);
        if (found.isEmpty())
            problem(
                    Field.LEAD,
                    t("casework.takeover.say.lead", typed, words.leads().names()));
        return found.orElse(null);
    }

    private int consultations() {
        var typed = cell(Field.CONSULTATIONS);
        if (typed.isEmpty()) return 0;
        if (typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= MOST_CONSULTATIONS) return Integer.parseInt(typed);
        problem(Field.CONSULTATIONS, t("casework.takeover.say.number", typed));
        return 0;
    }

    private String cell(Field field) {
        return Optional.ofNullable(words.columns().get(field)).map(line::cell).orElse("");
    }

    private void problem(Field field, String text) {
        problems.add(said(field, text));
    }

    private void hint(Field field, String text) {
        hints.add(said(field, text));
    }

    private String said(Field field, String text) {
        var column = words.columns().get(field);
        var heading = column == null ? field.label() : or(head.cell(column), field.label());
        return said(line.number(), heading, text);
    }

    static String said(int row, String heading, String text) {
        return t("casework.takeover.say", Integer.toString(row), heading, text);
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }

    /** What every row of a list is read with. */
    record RowWords(
            Map<Field, Integer> columns,
            CodeWords codes,
            RowDates dates,
            Leads leads,
            @Nullable UserId defaultLead,
            LocalDate renewBy) {}
}
