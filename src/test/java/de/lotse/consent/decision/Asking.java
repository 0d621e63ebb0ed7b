package de.lotse.consent.decision;

import static java.util.stream.Collectors.toCollection;
import static org.awaitility.Awaitility.await;

import de.lotse.consent.decision.Canary.Part;
import de.lotse.consent.decision.Channel.Kind;
import de.lotse.consent.decision.Channel.Reach;
import de.lotse.testing.Browser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** One person of a settlement at her browser. */
final class Asking {

    /** Among the routes of a case that show nothing of their own, or to somebody who may not open it, so many are drawn. */
    private static final int DRAWN = 8;

    private static final Pattern COUNTED =
            Pattern.compile("(Ein|Eine|\\d+) (?:laufender? )?(?:Fall|Fälle|Zeilen?)(?:$|,| über)");

    private static final List<Channel> CHANNELS = Channel.read();

    private final Settlement settlement;
    private final Decision decision;
    private final UUID who;
    private final Browser browser;
    private final String world;
    private final String token;
    final List<String> differences = new ArrayList<>();

    Asking(Settlement settlement, UUID who, Browser browser, String world) {
        this.settlement = settlement;
        this.decision = settlement.decision();
        this.who = who;
        this.browser = browser;
        this.world = world + ", " + settlement.rolesOf(who);
        token = browser.get("/start").page().select("input[name=_csrf]").val();
    }

    /** @param thing the case or grant in the address, or anything where there is none */
    void ask(Channel channel, UUID thing) {
        var path = channel.path(settlement.addressesOf(thing));
        compare(channel, thing, channel.isPost() ? post(channel, path) : get(channel, path));
    }

    void askAbout(UUID caseId, Random random) {
        var ofCases = CHANNELS.stream()
                .filter(one -> one.isOfCase() && one.kind() != Kind.EXPORT)
                .collect(toCollection(ArrayList::new));
        Collections.shuffle(ofCases, random);
        var open = !decision.open(who, Reach.CASE, caseId).isEmpty();
        ofCases.stream().limit(DRAWN).forEach(one -> ask(one, caseId));
        if (open)
            ofCases.stream().skip(DRAWN).filter(one -> !one.shows().isEmpty()).forEach(one -> ask(one, caseId));
    }

    /** Files are made in the background and fetched when they are ready. */
    void takeAway() {
        for (var channel : CHANNELS) {
            if (channel.kind() != Kind.EXPORT) continue;
            if (channel.reach() == Reach.CASE)
                settlement.cases().stream()
                        .filter(one -> decision.inside().takes(who, one))
                        .limit(1)
                        .forEach(one -> takeAway(channel, one));
            else if (!decision.open(who, channel.reach(), who).isEmpty()) takeAway(channel, who);
        }
    }

    private void takeAway(Channel channel, UUID thing) {
        var fields = new LinkedHashMap<>(channel.asked());
        fields.put("_csrf", token);
        fields.put("_once", UUID.randomUUID().toString());
        var path = channel.path(settlement.addressesOf(thing));
        var asked = browser.post(path, fields);
        if (asked.status() != 303) differences.add(world + ": no file by " + path + ": " + asked.text());
        else compare(channel, thing, new Reply(false, "", fetched()));
    }

    private String fetched() {
        var page = await().atMost(Duration.ofSeconds(30)).until(() -> browser.get("/herunterladen"), one -> one.page()
                .select("[http-equiv=refresh]")
                .isEmpty());
        var address = page.page().select("a[href$=datei]").attr("href");
        if (address.isEmpty()) throw new AssertionError(world + ": no file: " + page.text());
        var text = Shown.text(browser.download(address).body());
        browser.post(address.replace("/datei", "/loeschung"), Map.of("_csrf", token));
        return text;
    }

    private Reply get(Channel channel, String path) {
        var query = new StringBuilder(path);
        channel.asked().forEach((name, value) -> query.append(query.indexOf("?") < 0 ? "?" : "&")
                .append(name)
                .append('=')
                .append(value));
        var answer = browser.download(query.toString());
        return answered(
                answer.statusCode(),
                path,
                answer.headers().firstValue("Location").orElse(""),
                Shown.text(answer.body()));
    }

    private Reply post(Channel channel, String path) {
        var fields = new LinkedHashMap<>(channel.asked());
        fields.put("_csrf", token);
        var answer = browser.post(path, fields);
        return answered(answer.status(), path, answer.header("Location"), answer.body());
    }

    private Reply answered(int status, String path, String location, String text) {
        if (status >= 500) differences.add(world + ": " + path + " answers " + status);
        return new Reply(status == 403, location, text);
    }

    private void compare(Channel channel, UUID thing, Reply reply) {
        var open = decision.open(who, channel.reach(), thing);
        var shown = shown(reply);
        var tooMuch = new TreeSet<>(shown);
        tooMuch.removeAll(open);
        if (!tooMuch.isEmpty()) differences.add(world + ": " + channel.route() + " tells " + tooMuch);
        var missing = open.stream()
                .filter(canary -> channel.shows().contains(canary.part()))
                .collect(toCollection(TreeSet::new));
        missing.removeAll(shown);
        if (!missing.isEmpty() && !reply.forbidden())
            differences.add(world + ": " + channel.route() + " hides " + missing);
        if (channel.kind() == Kind.COUNT && !reply.forbidden()) compare(channel, counted(reply.text()));
    }

    private void compare(Channel channel, int counted) {
        var cases = decision.cases(who, channel.reach() == Reach.TAKEN ? Reach.TAKEN : Reach.OWN);
        if (counted != cases)
            differences.add(world + ": " + channel.route() + " counts " + counted + " instead of " + cases);
    }

    private Set<Canary> shown(Reply reply) {
        var shown = Canary.in(reply.text());
        if (!reply.location().isEmpty())
            settlement.cases().stream()
                    .filter(one -> reply.location().contains(one.toString()))
                    .forEach(one -> shown.add(Canary.of(one, Part.IDENTITY)));
        return shown;
    }

    private static int counted(String answer) {
        for (var element : Jsoup.parse(answer).select("p, dd, li, span, div")) {
            var found = COUNTED.matcher(element.ownText());
            if (found.lookingAt()) return found.group(1).startsWith("Ein") ? 1 : Integer.parseInt(found.group(1));
        }
        return 0;
    }

    /** @param forbidden by a role, which PermissionMatrixTests compare */
    private record Reply(boolean forbidden, String location, String text) {}
}
