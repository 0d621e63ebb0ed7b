package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.identity.intake.Intake.Kind;
import de.lotse.identity.intake.Intake.State;
import de.lotse.identity.intake.IntakePages.LinksPage;
import de.lotse.identity.intake.IntakePages.ListPage;
import de.lotse.identity.intake.IntakePages.OnePage;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a list; every one of them is the administration's. */
@Service
@Transactional
class IntakeService {

    static final int MOST_ROWS = 5_000;

    private final Intakes intakes;
    private final IntakeRows rows;
    private final IntakeRuns runs;
    private final IntakeLinks links;
    private final StepUp stepUp;
    private final Once once;

    IntakeService(Intakes intakes, IntakeRows rows, IntakeRuns runs, IntakeLinks links, StepUp stepUp, Once once) {
        this.intakes = intakes;
        this.rows = rows;
        this.runs = runs;
        this.links = links;
        this.stepUp = stepUp;
        this.once = once;
    }

    ListPage list(String kind, Errors errors) {
        Scope.require(Role.TENANT_ADMIN);
        return new ListPage(intakes.latest(), kind, errors);
    }

    /** Keeps a file that can be read as a table. Throws {@link TableRefused} for any other. */
    String add(Kind kind, String fileName, byte[] content, @Nullable UUID key) {
        Scope.require(Role.TENANT_ADMIN);
        TableFile.require(content, MOST_ROWS);
        return once.run(key, () -> Intake.PATH + "/" + intakes.add(kind, fileName, content) + "/spalten");
    }

    private Intake get(UUID id) {
        Scope.require(Role.TENANT_ADMIN);
        return intakes.get(id);
    }

    /**
     * @param after the row after which messages are shown
     * @param changing whether it is ticked that rights are changed, too
     */
    OnePage page(UUID id, int after, boolean changing, Errors errors) {
        var intake = get(id);
        var working = intake.state().job().isPresent();
        return new OnePage(
                intake,
                runs.stand(intake),
                runs.mailing(id),
                rows.counts(id),
                rows.administrators(id),
                working ? List.of() : rows.saying(id, after),
                rows.waiting(id, false).size(),
                rows.mailed(id),
                links.unsent(id),
                changing,
                errors);
    }

    /** What is missing for it; otherwise the list is taken as it was seen. */
    Errors take(UUID id, int version, boolean changes, boolean administration, @Nullable UUID key) {
        if (key != null && once.isDone(key)) return Errors.none();
        var page = page(id, 0, changes, Errors.none());
        if (!page.canTake()) throw new Conflict(Intake.PATH + "/" + id);
        var errors = Errors.none();
        if (page.administrators() > 0 && !administration)
            errors.reject("administration", t("identity.intake.administration.missing"));
        if (errors.any()) return errors;
        stepUp.require();
        once.run(key, () -> {
            intakes.confirm(id, version, changes);
            runs.start(id, State.TAKING);
            return Intake.PATH + "/" + id;
        });
        return errors;
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

    /** Throws away a list that is not at work; what was made of it stays. */
    void delete(UUID id) {
        var intake = get(id);
        if (intake.state().job().isPresent()) throw new Conflict(intake.path());
        intakes.delete(id);
    }

    byte[] messages(UUID id) {
        get(id);
        return MessageFile.of(rows.all(id));
    }

    LinksPage links(UUID id) {
        var intake = taken(id);
        stepUp.require();
        return new LinksPage(intake, links.make(id));
    }

    void mail(UUID id, @Nullable UUID key) {
        var intake = taken(id);
        stepUp.require();
        once.run(key, () -> {
            if (links.unsent(id) == 0) throw new Conflict(intake.path());
            runs.mail(id);
            return intake.path();
        });
    }

    private Intake taken(UUID id) {
        var intake = get(id);
        if (intake.state() != State.TAKEN || intake.kind() != Kind.ACCOUNTS) throw new Conflict(intake.path());
        return intake;
    }
}
