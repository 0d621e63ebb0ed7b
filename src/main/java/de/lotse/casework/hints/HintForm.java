package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.structure.Level;
import de.lotse.structure.SignalCodes;
import de.lotse.structure.SignalSource;
import de.lotse.web.Reading;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * „Hinweis geben“, as it is typed.
 *
 * @param source what it is made from; empty for one by hand
 * @param sourceId of the same
 * @param withDistrict whether the district of the person is told
 */
record HintForm(
        String source,
        @Nullable UUID sourceId,
        String barrier,
        String lifeArea,
        String legalDomain,
        String toDomain,
        String office,
        String topic,
        String severity,
        String level,
        String waitDays,
        @Nullable Boolean withDistrict,
        String text,
        @Nullable UUID _once) {

    static final int LONGEST = 1_000;

    HintForm {
        source = Objects.requireNonNullElse(source, "");
        barrier = Objects.requireNonNullElse(barrier, "");
        lifeArea = Objects.requireNonNullElse(lifeArea, "");
        legalDomain = Objects.requireNonNullElse(legalDomain, "");
        toDomain = Objects.requireNonNullElse(toDomain, "");
        office = Objects.requireNonNullElse(office, "");
        topic = Objects.requireNonNullElse(topic, "");
        severity = Objects.requireNonNullElse(severity, "");
        level = Objects.requireNonNullElse(level, "");
        waitDays = Objects.requireNonNullElse(waitDays, "").strip();
        text = Objects.requireNonNullElse(text, "").strip();
    }

    /** By hand, with what is usual. */
    static HintForm empty() {
        return new HintForm("", null, "", "", "", "", "", "", "2", Level.LOCAL.name(), "", true, "", null);
    }

    static HintForm of(ProposalSource.Proposal one) {
        var days = one.waitDays() == null ? "" : String.valueOf(one.waitDays());
        return new HintForm(
                one.source().name(),
                one.id(),
                one.barrier(),
                one.lifeArea(),
                one.legalDomain(),
                one.toDomain(),
                "",
                one.topic(),
                "2",
                Level.LOCAL.name(),
                days,
                true,
                "",
                null);
    }

    /** Empty for one by hand. */
    Optional<SignalSource> madeFrom() {
        return Arrays.stream(SignalSource.values())
                .filter(one -> one.name().equals(source))
                .findFirst();
    }

    Read read(Reading reading, HintWords words) {
        words.requireCode(HintWords.BARRIER, barrier, "barrier", t("casework.hints.barrier.missing"), reading.errors());
        words.checkCode(HintWords.AREA, lifeArea, "lifeArea", reading.errors());
        words.checkCode(HintWords.DOMAIN, legalDomain, "legalDomain", reading.errors());
        words.checkCode(HintWords.DOMAIN, toDomain, "toDomain", reading.errors());
        words.checkCode(HintWords.OFFICE, office, "office", reading.errors());
        words.checkCode(HintWords.TOPIC, topic, "topic", reading.errors());
        if (legalDomain.isEmpty() && !toDomain.isEmpty())
            reading.errors().reject("legalDomain", t("casework.hints.legalDomain.missing"));
        var days = waitDays.isEmpty() ? null : (Integer) reading.number("waitDays", waitDays, 1, 3650);
        reading.optionalText("text", text, LONGEST);
        return new Read(reading.number("severity", severity, 1, 3), level(reading), days);
    }

    private Level level(Reading reading) {
        var known = Arrays.stream(Level.values())
                .filter(one -> one.name().equals(level))
                .findFirst();
        if (known.isEmpty()) reading.errors().reject("level", t("casework.hints.level.missing"));
        return known.orElse(Level.LOCAL);
    }

    SignalCodes codes(@Nullable String district) {
        return new SignalCodes(
                barrier, none(lifeArea), none(legalDomain), none(toDomain), none(office), none(topic), null, district);
    }

    private static @Nullable String none(String code) {
        return code.isEmpty() ? null : code;
    }

    /** What was read of numbers and choices. */
    record Read(int severity, Level level, @Nullable Integer waitDays) {}
}
