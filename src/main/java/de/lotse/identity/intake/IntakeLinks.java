package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.InvitationPost;
import de.lotse.identity.access.Enrolment;
import de.lotse.identity.passwords.PasswordLinks;
import de.lotse.shared.UserId;
import de.lotse.web.Formats;
import de.lotse.web.Jobs.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The first links of accounts that a list made. None is stored: it is made when it is shown or sent, and an older one ends then. */
@Component
class IntakeLinks {

    /** Longer than that of a single invitation: a list is handed out person by person. */
    static final Duration VALIDITY = Duration.ofDays(7);

    static final String JOB = "intake.mail";
    private static final int FAILURES = 3;

    private final Intakes intakes;
    private final IntakeRows rows;
    private final Enrolment enrolment;
    private final PasswordLinks links;
    private final InvitationPost post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IntakeLinks(
            Intakes intakes,
            IntakeRows rows,
            Enrolment enrolment,
            PasswordLinks links,
            InvitationPost post,
            TransactionTemplate transaction,
            Clock clock) {
        this.intakes = intakes;
        this.rows = rows;
        this.enrolment = enrolment;
        this.links = links;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One link for everybody who has set no password yet. */
    List<Link> make(UUID intake) {
        var made = new ArrayList<Link>();
        for (var row : rows.waiting(intake, false)) made.add(new Link(row.name(), username(row), link(row)));
        intakes.linksMade(intake, clock.instant());
        return made;
    }

    /** How many with an address got no mail yet; none without a mail server. */
    int unsent(UUID intake) {
        return post.isOpen() ? mailable(intake).size() : 0;
    }

    /** Row by row, until all have one; a mail server that refuses three in a row is left alone. */
    void mail(UUID intake, Progress progress) {
        var all = Objects.requireNonNull(transaction.execute(_ -> mailable(intake)));
        var sent = 0;
        var failures = 0;
        for (var i = 0; i < all.size() && failures < FAILURES; i++) {
            var taken = mail(intake, all.get(i));
            failures = taken ? 0 : failures + 1;
            if (taken) sent++;
            progress.at(sent, all.size());
        }
    }

    private boolean mail(UUID intake, IntakeRow row) {
        var link = Objects.requireNonNull(transaction.execute(_ -> link(row)));
        var until = Formats.date(clock.instant().plus(VALIDITY));
        var text = t("identity.intake.mail.text", link, until);
        if (!post.send(row.mail(), t("identity.intake.mail.subject"), text)) return false;
        transaction.executeWithoutResult(_ -> rows.mailed(intake, row.number()));
        return true;
    }

    private List<IntakeRow> mailable(UUID intake) {
        return rows.waiting(intake, true).stream()
                .filter(row -> !row.mail().isEmpty())
                .toList();
    }

    private String link(IntakeRow row) {
        return links.create(new UserId(Objects.requireNonNull(row.account())), VALIDITY);
    }

    private String username(IntakeRow row) {
        return enrolment.username(new UserId(Objects.requireNonNull(row.account())));
    }

    /** @param url the whole of it, this one time */
    record Link(String name, String username, String url) {}
}
