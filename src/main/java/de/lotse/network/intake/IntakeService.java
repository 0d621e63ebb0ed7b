package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.network.intake.ImportSources.ImportSource;
import de.lotse.network.intake.Intake.Mapping;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.intake.IntakePages.ListPage;
import de.lotse.network.intake.IntakePages.MappingPage;
import de.lotse.network.intake.IntakePages.Upload;
import de.lotse.network.intake.drafts.ListField;
import de.lotse.network.intake.drafts.Proposal.Topic;
import de.lotse.network.intake.drafts.Reading;
import de.lotse.network.intake.drafts.Sources;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.shared.Conflict;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Columns;
import de.lotse.tables.Headings;
import de.lotse.tables.Sheets;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a file; every one of them is for those who keep the whole directory. */
@Service
@Transactional
class IntakeService {

    private static final List<ListField> FIELDS = List.of(ListField.values());

    private final Intakes intakes;
    private final IntakeRows rows;
    private final ImportSources sources;
    private final ExternalRecords records;
    private final Sources files;
    private final TopicService topics;
    private final IntakeRuns runs;
    private final Once once;
    private final NetworkTabs tabs;

    IntakeService(
            Intakes intakes,
            IntakeRows rows,
            ImportSources sources,
            ExternalRecords records,
            Sources files,
            TopicService topics,
            IntakeRuns runs,
            Once once,
            NetworkTabs tabs) {
        this.intakes = intakes;
        this.rows = rows;
        this.sources = sources;
        this.records = records;
        this.files = files;
        this.topics = topics;
        this.runs = runs;
        this.once = once;
        this.tabs = tabs;
    }

    ListPage list(Upload upload, Errors errors) {
        DirectoryRights.requireEditor();
        return new ListPage(tabs.at(Intake.PATH), intakes.latest(), sources.all(), upload, errors);
    }

    /** Keeps a file that can be read, and tells where it goes on. Throws {@link TableRefused} for any other. */
    String add(Upload upload, String fileName, byte[] content, @Nullable UUID key) {
        DirectoryRights.requireEditor();
        var form = files.form(content);
        if (form == Form.LIST) {
            var count = TableFile.read(content).lines().size();
            if (count > Reading.MOST / 3) throw new TableRefused("tables.file.rows", Reading.MOST / 3);
        } else files.read(content, form, Map.of());
        return once.run(key, () -> {
            var source = upload.isNew()
                    ? sources.named(upload.newName())
                    : sources.get(upload.id()).id();
            var state = form == Form.LIST ? State.MAPPING : State.CHECKING;
            var id = intakes.add(source, form, state, fileName, content);
            if (form == Form.LIST) return Intake.PATH + "/" + id + "/spalten";
            runs.start(id, State.CHECKING);
            return Intake.PATH + "/" + id;
        });
    }

    /**
     * @param sheet index of the one that is read; -1 to propose it
     * @param headerRow the row with the headings; 0 to find it
     */
    MappingPage mapping(UUID id, int sheet, int headerRow) {
        var intake = mappable(id);
        var chosen = sheets(intake, sheet);
        var table = TableFile.read(intakes.file(id), chosen.name());
        var remembered = sources.remembered(intake.sourceId());
        var headings = new Headings(table, FIELDS);
        var head = headings.at(headerRow).orElseGet(() -> headings.find(remembered));
        var columns = new ChosenColumns(headings.suggest(head, remembered));
        return new MappingPage(intake, chosen, new Columns(table, head), columns, Errors.none());
    }

    /** The page again, if something has to be put right; otherwise the check begins. */
    Optional<MappingPage> map(UUID id, Map<String, String> typed, int sheet, int headerRow) {
        var intake = mappable(id);
        var sheets = sheets(intake, sheet);
        var table = TableFile.read(intakes.file(id), sheets.name());
        var head = new Headings(table, FIELDS).at(headerRow).orElseThrow(Conflict::new);
        var chosen = ChosenColumns.of(typed, table.columns());
        var columns = new Columns(table, head);
        var errors = check(columns, chosen);
        if (errors.any()) return Optional.of(new MappingPage(intake, sheets, columns, chosen, errors));
        remember(intake, columns, chosen, sheets);
        intakes.map(id, new Mapping(sheets.name(), headerRow, chosen));
        runs.begin(id, State.CHECKING, State.MAPPING, State.CHECKED);
        return Optional.empty();
    }

    private static Errors check(Columns columns, ChosenColumns chosen) {
        var errors = Errors.none();
        chosen.check(errors, FIELDS);
        if (!chosen.has(ListField.OFFER) && !chosen.has(ListField.ORGANISATION))
            errors.reject(t("network.intake.noName"));
        if (columns.rows() == 0) errors.reject(t("network.intake.noRows"));
        return errors;
    }

    private void remember(Intake intake, Columns columns, ChosenColumns chosen, Sheets sheets) {
        sources.rememberSheet(intake.sourceId(), sheets.name());
        for (var column = 0; column < chosen.fields().size(); column++) {
            var key = Headings.key(columns.head().cell(column));
            if (!key.isEmpty())
                sources.remember(intake.sourceId(), key, chosen.fields().get(column));
        }
    }

    private Sheets sheets(Intake intake, int asked) {
        var mapping = intake.mapping();
        var before = mapping == null ? null : mapping.sheet();
        return Sheets.of(TableFile.sheets(intakes.file(intake.id())), asked, before, sources.sheet(intake.sourceId()));
    }

    private Intake mappable(UUID id) {
        var intake = get(id);
        var open = intake.state() == State.MAPPING || intake.state() == State.CHECKED;
        if (!open || intake.form() != Form.LIST) throw new Conflict(intake.path());
        return intake;
    }

    /** @throws NotFound if there is none */
    void require(UUID id) {
        get(id);
    }

    private Intake get(UUID id) {
        DirectoryRights.requireEditor();
        return intakes.get(id);
    }

    /**
     * @param after the row after which they are shown
     * @param every whether rows of which nothing is to be said are shown, too
     */
    IntakePage page(UUID id, int after, boolean every, Errors errors) {
        var intake = get(id);
        var working = intake.state().job().isPresent();
        var all = working ? List.<IntakeRow>of() : rows.all(id);
        return new IntakePage(
                intake,
                runs.stand(intake),
                rows.counts(id),
                working ? List.of() : rows.page(id, after, every),
                after,
                every,
                Sums.of(all),
                intake.state() == State.CHECKED ? topics.asked(intake) : List.of(),
                topics.options(),
                errors);
    }

    /** What somebody said of the rows of a page; then everything is checked anew. */
    void decide(UUID id, Map<String, String> typed) {
        var intake = get(id);
        if (intake.state() != State.CHECKED) throw new Conflict(intake.path());
        intakes.decide(id, intake.decisions().with(answers(typed)));
        runs.begin(id, State.CHECKING, State.CHECKED);
    }

    /** A box without a tick is not sent, so that the form also names what it showed. */
    private static Map<String, String> answers(Map<String, String> typed) {
        var answers = new HashMap<String, String>();
        Arrays.stream(typed.getOrDefault("gezeigt", "").split(" ", -1))
                .filter(IntakeService::isQuestion)
                .forEach(key -> answers.put(key, Decisions.NO));
        typed.forEach((key, value) -> {
            if (isQuestion(key) && value.length() <= 60) answers.put(key, value);
        });
        return answers;
    }

    private static boolean isQuestion(String key) {
        return key.matches("(gleich|vorschlag-(COORDINATES|UMLAUT))-[0-9a-f]{20}");
    }

    /** All proposals of a kind at once. */
    void propose(UUID id, Topic topic, boolean yes) {
        var intake = get(id);
        if (intake.state() != State.CHECKED) throw new Conflict(intake.path());
        intakes.decide(id, intake.decisions().forAll(topic, yes ? Decisions.YES : Decisions.NO));
        runs.begin(id, State.CHECKING, State.CHECKED);
    }

    /** What is missing for it; otherwise the file is taken as it was seen. */
    Errors take(UUID id, int version, boolean without, @Nullable UUID key) {
        if (key != null && once.isDone(key)) return Errors.none();
        var page = page(id, 0, false, Errors.none());
        if (!page.canTake()) throw new Conflict(Intake.PATH + "/" + id);
        var errors = Errors.none();
        if (page.refused() > 0 && !without) errors.reject("without", t("network.intake.without.missing"));
        if (errors.any()) return errors;
        once.run(key, () -> {
            intakes.confirm(id, version);
            runs.start(id, State.TAKING);
            return Intake.PATH + "/" + id;
        });
        return errors;
    }

    void undo(UUID id, @Nullable UUID key) {
        if (key != null && once.isDone(key)) return;
        var intake = get(id);
        once.run(key, () -> {
            runs.begin(id, State.UNDOING, State.TAKEN);
            return intake.path();
        });
    }

    /** Starts again what was cut off. Throws {@link Conflict} if it is at work. */
    void goOn(UUID id) {
        var intake = get(id);
        if (intake.state().job().isEmpty()) throw new Conflict(intake.path());
        runs.start(id, intake.state());
    }

    /** Throws away a file that is not at work; what was made of it stays. */
    void delete(UUID id) {
        var intake = get(id);
        if (intake.state().job().isPresent()) throw new Conflict(intake.path());
        intakes.delete(id);
    }

    byte[] messages(UUID id) {
        get(id);
        return MessageFile.of(rows.all(id));
    }

    byte[] kept(UUID id) {
        return MessageFile.kept(records.keeping(get(id).sourceId()));
    }

    List<ImportSource> sources() {
        DirectoryRights.requireEditor();
        return sources.all();
    }
}
