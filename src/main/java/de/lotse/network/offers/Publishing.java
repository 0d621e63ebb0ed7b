package de.lotse.network.offers;

import static de.lotse.network.offers.ChangeLog.Action.ARCHIVE;
import static de.lotse.network.offers.ChangeLog.Action.PUBLISH;
import static de.lotse.network.offers.ChangeLog.Action.WITHDRAW;

import de.lotse.network.freshness.Method;
import de.lotse.network.freshness.Verifications;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way of an offer to the public. Whoever publishes it says with it that it is right, so that nothing stands there that nobody has
 * confirmed; its organisation comes along if it was a draft.
 */
@Component
class Publishing {

    private final JdbcClient jdbc;
    private final Offers offers;
    private final ChangeLog log;
    private final Verifications verifications;
    private final Clock clock;

    Publishing(JdbcClient jdbc, Offers offers, ChangeLog log, Verifications verifications, Clock clock) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.log = log;
        this.verifications = verifications;
        this.clock = clock;
    }

    void publish(OfferHead head) {
        if (head.is(Publication.PUBLISHED)) return;
        verify(head);
        offers.publish(head.id(), Publication.PUBLISHED);
        log.note(Entity.OFFER, head.id(), PUBLISH);
        var along = jdbc.sql(
                        "update network.organisation set publication = 'PUBLISHED', version = version + 1, changed_at = now() where id = ? and publication <> 'PUBLISHED'")
                .param(head.organisation())
                .update();
        if (along > 0) log.note(Entity.ORGANISATION, head.organisation(), PUBLISH);
    }

    void withdraw(OfferHead head) {
        if (head.is(Publication.DRAFT)) return;
        offers.publish(head.id(), Publication.DRAFT);
        log.note(Entity.OFFER, head.id(), WITHDRAW);
    }

    void archive(OfferHead head) {
        if (head.is(Publication.ARCHIVED)) return;
        offers.publish(head.id(), Publication.ARCHIVED);
        log.note(Entity.OFFER, head.id(), ARCHIVE);
    }

    /** Somebody signed in has looked at all of it today. */
    void verify(OfferHead head) {
        var actor = Scope.actor();
        var own = actor.organisation().value().equals(head.member());
        verifications.record(
                head.id(), own ? Method.LOGIN : Method.STAFF, LocalDate.now(clock), actor.organisationName());
    }

    /** What a visitor would look for in vain, in words. */
    List<String> missing(OfferSheet sheet) {
        return Stream.of(
                        OfferField.DESCRIPTION,
                        OfferField.TOPICS,
                        OfferField.AUDIENCES,
                        OfferField.LANGUAGES,
                        OfferField.HOURS,
                        OfferField.STREET,
                        OfferField.PHONES)
                .filter(sheet::isEmpty)
                .map(OfferField::label)
                .toList();
    }
}
