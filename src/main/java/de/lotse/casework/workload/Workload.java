package de.lotse.casework.workload;

import static de.lotse.web.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague leads already.
 *
 * @param share of a full-time post, above 0 and up to 1
 * @param running cases that are „in Klärung“ or „laufend“ and that she leads
 * @param awayUntil last day of her absence; null when she is there today
 * @param light null where the municipality has set no limits
 */
public record Workload(
        UUID userId,
        String name,
        BigDecimal share,
        int running,
        @Nullable LocalDate awayUntil,
        @Nullable Light light) {

    static Workload of(
            UUID userId,
            String name,
            BigDecimal share,
            int running,
            @Nullable LocalDate awayUntil,
            @Nullable Limits limits) {
        return new Workload(userId, name, share, running, awayUntil, Light.of(perPost(running, share), limits));
    }

    /** Running cases for a full-time post, with one decimal. */
    public BigDecimal perPost() {
        return perPost(running, share);
    }

    public String perPostText() {
        return decimal(perPost(), 0);
    }

    public String shareText() {
        return decimal(share, 2);
    }

    /** For choosing to whom something goes: name and what it takes to decide. */
    public String choice() {
        var choice = light == null
                ? t("casework.workload.choice", name, perPostText())
                : t("casework.workload.choice.light", name, perPostText(), light.label());
        return awayUntil == null ? choice : t("casework.workload.choice.away", choice);
    }

    private static BigDecimal perPost(int running, BigDecimal share) {
        return BigDecimal.valueOf(running).divide(share, 1, RoundingMode.HALF_UP);
    }

    static String decimal(BigDecimal number, int digits) {
        var format = NumberFormat.getNumberInstance(Locale.GERMANY);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
