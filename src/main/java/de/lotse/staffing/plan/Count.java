package de.lotse.staffing.plan;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Figures of a day.
 *
 * @param heads people who hold a post (Köpfe)
 * @param others how many of them somebody else pays
 * @param held full-time equivalents (VZÄ) that are held, in hundredths
 * @param planned full-time equivalents of all posts, in hundredths
 */
public record Count(int heads, int others, int held, int planned) {

    /** {@code 24,5} */
    public static String text(int hundredths) {
        var format = NumberFormat.getNumberInstance(Locale.GERMANY);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(hundredths, 2));
    }

    public String heldText() {
        return text(held);
    }

    public String plannedText() {
        return text(planned);
    }

    public String vacantText() {
        return text(planned - held);
    }
}
