package de.lotse.network.links;

import static de.lotse.web.Texts.t;

import de.lotse.network.freshness.Method;
import de.lotse.network.freshness.Verifications;
import de.lotse.network.links.ConfirmationLinks.Open;
import de.lotse.network.offers.OfferSheets;
import de.lotse.network.offers.Offers;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Shows all offers for which a link stands, and confirms them at once. */
@Service
@Transactional
class SeveralConfirmation {

    private final ConfirmationLinks links;
    private final Confirmation single;
    private final Offers offers;
    private final OfferSheets sheets;
    private final Verifications verifications;
    private final Clock clock;

    SeveralConfirmation(
            ConfirmationLinks links,
            Confirmation single,
            Offers offers,
            OfferSheets sheets,
            Verifications verifications,
            Clock clock) {
        this.links = links;
        this.single = single;
        this.offers = offers;
        this.sheets = sheets;
        this.verifications = verifications;
        this.clock = clock;
    }

    /** Empty unless the link stands for several offers of which one still waits. */
    Optional<SeveralPage> page(String token) {
        return page(token, "", false, Errors.none());
    }

    /** Nothing is confirmed that she has not seen as it is now. */
    Answered confirmAll(String token, MultiValueMap<String, String> typed) {
        var name = Optional.ofNullable(typed.getFirst("name"))
                .orElse("")
                .replaceAll("\\R", " ")
                .strip();
        var page = page(token, name, false, check(name)).orElse(null);
        if (page == null) return new Answered.Gone();
        if (page.errors().any()) return new Answered.SeveralRefused(page);
        var seen = page.open().stream()
                .allMatch(one -> Integer.toString(one.version()).equals(typed.getFirst(one.versionField())));
        if (!seen)
            return new Answered.SeveralOutdated(
                    page(token, name, true, Errors.none()).orElse(page));
        waiting(links.open(token)).stream()
                .filter(open -> links.use(token, open))
                .forEach(open -> verifications.record(open.offer(), Method.TOKEN, LocalDate.now(clock), name));
        return new Answered.Confirmed();
    }

    private static Errors check(String name) {
        var errors = Errors.none();
        if (name.isEmpty()) errors.reject("name", t("network.confirm.name.missing"));
        if (name.length() > ConfirmForm.LONGEST_NAME)
            errors.reject("name", t("network.confirm.name.long", ConfirmForm.LONGEST_NAME));
        return errors;
    }

    private Optional<SeveralPage> page(String token, String name, boolean outdated, Errors errors) {
        var all = links.open(token);
        var waiting = waiting(all);
        if (all.size() < 2 || waiting.isEmpty()) return Optional.empty();
        return Optional.of(new SeveralPage(
                token,
                waiting.getFirst().expiresAt(),
                waiting.stream().map(this::one).toList(),
                all.stream().filter(Open::used).map(Open::name).toList(),
                name,
                outdated,
                errors));
    }

    private static List<Open> waiting(List<Open> all) {
        return all.stream().filter(open -> !open.used()).toList();
    }

    private SeveralPage.One one(Open open) {
        var head = offers.head(open.offer());
        return new SeveralPage.One(
                open.linked(),
                head.version(),
                head.name(),
                head.organisationName(),
                single.words(sheets.read(open.offer())));
    }
}
