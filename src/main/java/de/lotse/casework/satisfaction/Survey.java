package de.lotse.casework.satisfaction;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.shared.Actor;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks somebody who is not signed in. For the moment of the answer the request acts for the organisation that asked, as nobody in
 * particular and without any role: no case can be reached in that scope.
 */
@Service
class Survey {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final SurveyCodes codes;
    private final Answers answers;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Survey(
            SurveyCodes codes,
            Answers answers,
            Organisations organisations,
            TransactionTemplate transaction,
            Clock clock) {
        this.codes = codes;
        this.answers = answers;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Empty for a code that is used, old or wrong. */
    Optional<SurveyPage> page(String code, SlipLanguage language) {
        return asker(code).map(asker -> new SurveyPage(code, name(asker), language, AnswerForm.EMPTY, null));
    }

    /** The page again, with what is wrong. Empty for a code that is used, old or wrong. */
    Optional<SurveyPage> rejected(String code, SlipLanguage language, AnswerForm form) {
        var error = form.isTooLong() ? "long" : "missing";
        return asker(code).map(asker -> new SurveyPage(code, name(asker), language, form, error));
    }

    /** Keeps the answer and uses up the code; answers false if the code is used, old or wrong. */
    boolean answer(String code, AnswerForm form) {
        return asker(code).map(asker -> answer(code, form, asker)).orElse(false);
    }

    private boolean answer(String code, AnswerForm form, OrganisationId asker) {
        var tenant = tenant();
        var nobody = new Actor(tenant, asker, "", NOBODY, "", Set.of());
        return Scope.of(nobody)
                .get(() -> inTransaction(() -> {
                    var first = codes.use(code);
                    if (first) answers.add(tenant, form.faces(), form.remark(), LocalDate.now(clock));
                    return first;
                }));
    }

    private Optional<OrganisationId> asker(String code) {
        if (code.isEmpty()) return Optional.empty();
        return Scope.of(tenant()).get(() -> inTransaction(() -> codes.find(code)));
    }

    private String name(OrganisationId id) {
        return Scope.of(tenant())
                .get(() -> inTransaction(() -> organisations.get(id).name()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        var result = transaction.execute(status -> work.get());
        if (result == null) throw new IllegalStateException("a transaction answered nothing");
        return result;
    }

    private static TenantId tenant() {
        return Scope.current().orElseThrow(NotFound::new).tenant();
    }
}
