package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.network.intake.ImportSources.ImportSource;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.intake.IntakePages.ListPage;
import de.lotse.network.intake.IntakePages.Upload;
import de.lotse.network.intake.drafts.Proposal.Topic;
import de.lotse.network.intake.drafts.Reading;
import de.lotse.network.intake.drafts.Sources;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.shared.Conflict;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a file; every one of them is for those who keep the whole directory. */
@Service
@Transactional
class IntakeService {

    /** A row becomes up to three entries. */
    static final int MOST_ROWS = Reading.MOST / 3;

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
        if (form == Form.LIST) TableFile.require(content, MOST_ROWS);
        else files.read(content, form, Map.of());
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
        intakes.decide(id, intake.decisions().with(Decisions.typed(typed)));
        runs.begin(id, State.CHECKING, State.CHECKED);
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
    void goOn(UUID id, @Nullable UUID key) {
        var intake = get(id);
        if (key != null && once.isDone(key)) return;
        if (intake.state().job().isEmpty()) throw new Conflict(intake.path());
        once.run(key, () -> {
            runs.begin(id, intake.state(), intake.state());
            return intake.path();
        });
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
