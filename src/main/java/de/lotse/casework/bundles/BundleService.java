package de.lotse.casework.bundles;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.casework.bundles.Saved.Conflicting;
import de.lotse.casework.bundles.Saved.Done;
import de.lotse.casework.bundles.Saved.Unfinished;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.RecipientBundle;
import de.lotse.consent.RecipientBundles;
import de.lotse.consent.RecipientBundles.Change;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets administration and coordination say what the offices of the municipality usually need. */
@Service
@Transactional
class BundleService {

    private static final String AREA = "bundles";

    private final RecipientBundles bundles;
    private final Organisations organisations;
    private final SettingLog log;
    private final Once once;

    BundleService(RecipientBundles bundles, Organisations organisations, SettingLog log, Once once) {
        this.bundles = bundles;
        this.log = log;
        this.organisations = organisations;
        this.once = once;
    }

    BundlesPage list() {
        requireRole();
        return new BundlesPage(bundles.all(), offices());
    }

    BundlePage form() {
        requireRole();
        return new BundlePage(null, BundleForm.empty(), choices(null), Errors.none(), List.of());
    }

    BundlePage form(UUID id) {
        requireRole();
        return new BundlePage(id, BundleForm.of(bundles.get(id)), choices(id), Errors.none(), List.of());
    }

    Saved add(BundleForm form) {
        requireRole();
        var errors = form.check(choices(null));
        if (errors.any()) return new Unfinished(page(null, form, errors));
        var added = carriedOut(form, () -> bundles.add(form.accepted(Ids.next())) ? Change.DONE : Change.NAME_TAKEN);
        if (added != Change.DONE) return new Unfinished(page(null, form, nameTaken()));
        log.changed(AREA, form.name(), "", words(form));
        return new Done();
    }

    Saved change(UUID id, BundleForm form) {
        requireRole();
        var current = bundles.get(id);
        var errors = form.check(choices(id));
        if (errors.any()) return new Unfinished(page(id, form, errors));
        return switch (carriedOut(form, () -> bundles.change(form.accepted(id)))) {
            case DONE -> {
                log.changed(AREA, current.name(), words(BundleForm.of(current)), words(form));
                yield new Done();
            }
            case NAME_TAKEN -> new Unfinished(page(id, form, nameTaken()));
            case CHANGED_MEANWHILE -> new Conflicting(conflict(current, form));
        };
    }

    /** Once for each form that is sent; what was refused is not noted as done. */
    private Change carriedOut(BundleForm form, Supplier<Change> work) {
        var result = new AtomicReference<>(Change.DONE);
        once.run(form._once(), () -> {
            result.set(work.get());
            return BundlesPage.PATH;
        });
        if (result.get() != Change.DONE)
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return result.get();
    }

    /** Consents that were recorded with it stay as they are. */
    void end(UUID id) {
        requireRole();
        var ended = BundleForm.of(bundles.get(id));
        bundles.end(id);
        log.changed(AREA, ended.name(), words(ended), "");
    }

    private static String words(BundleForm form) {
        return form.name() + ": " + categories(form);
    }

    private BundlePage page(@Nullable UUID id, BundleForm form, Errors errors) {
        return new BundlePage(id, form, choices(id), errors, List.of());
    }

    private BundlePage conflict(RecipientBundle current, BundleForm mine) {
        var theirs = BundleForm.of(current);
        var offices = offices();
        var rows = List.of(
                row("organisation", label(offices, mine.organisation()), label(offices, theirs.organisation())),
                row("name", mine.name(), theirs.name()),
                row("categories", categories(mine), categories(theirs)),
                row(
                        "purpose",
                        label(BundlePage.purposes(), mine.purpose()),
                        label(BundlePage.purposes(), theirs.purpose())),
                row(
                        "direction",
                        label(BundlePage.directions(), mine.direction()),
                        label(BundlePage.directions(), theirs.direction())));
        return new BundlePage(current.id(), mine.over(current.version()), choices(current.id()), Errors.none(), rows);
    }

    private static ConflictRow row(String field, String mine, String theirs) {
        return new ConflictRow(t("casework.bundles." + field), mine, theirs);
    }

    private static String categories(BundleForm form) {
        return ContentCategory.ordinary().stream()
                .filter(category -> form.categories().contains(category.name()))
                .map(category -> t("casework.consents.category." + category))
                .collect(joining(", "));
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private static Errors nameTaken() {
        return Errors.none().reject("name", t("casework.bundles.name.taken"));
    }

    /** All, to name them. */
    private List<Option> offices() {
        return options(organisations.all());
    }

    private List<Option> choices(@Nullable UUID id) {
        return options(
                id == null
                        ? organisations.current()
                        : organisations.current(List.of(bundles.get(id).organisation())));
    }

    private static List<Option> options(List<Organisation> organisations) {
        return organisations.stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    private static void requireRole() {
        Scope.require(Set.of(Role.TENANT_ADMIN, Role.COORDINATION));
    }
}
