package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Crumb;
import de.lotse.structure.CaseReconstructions;
import de.lotse.structure.reconstructions.ChainStep.Side;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reconstruction as it is read.
 *
 * @param themeTitle of the theme that it explains; null for none
 * @param telling what in it may tell who it is
 * @param writable whether the acting person may work on it
 */
record ReconstructionPage(
        Reconstruction one,
        @Nullable String themeTitle,
        List<Link> links,
        List<String> telling,
        boolean writable,
        CheckForm check,
        WithdrawalForm withdrawal,
        Errors errors) {

    /** A step with its codes as words; those that are not said are empty. */
    record Link(ChainStep step, String office, String legalDomain) {

        private static final int SIGN = 34;

        /** What stands beside its number in the picture: the office, else the legal domain. */
        String sign() {
            var sign = office.isEmpty() ? legalDomain : office;
            if (sign.isEmpty()) return "–";
            return sign.length() <= SIGN ? sign : sign.substring(0, SIGN - 1) + "…";
        }

        /** „Jobcenter · Grundsicherung · 21 Tage“ */
        String detail() {
            var days = step.days() == null ? "" : t("structure.reconstructions.days", step.days());
            return String.join(
                    " · ",
                    Stream.of(office, legalDomain, days)
                            .filter(one -> !one.isEmpty())
                            .toList());
        }
    }

    /** A chain with its picture, which shows what the list says. */
    record Chain(Side side, List<Link> links) {

        static final int ROW = 84;

        String title() {
            return t("structure.reconstructions.side." + side);
        }

        int height() {
            return links.size() * ROW;
        }

        /** How long all of it takes; null where a step does not say. */
        @Nullable
        Integer days() {
            var known = links.stream().map(link -> link.step().days()).toList();
            if (known.isEmpty() || known.stream().anyMatch(Objects::isNull)) return null;
            return known.stream().mapToInt(Integer::intValue).sum();
        }

        long breaks() {
            return links.stream().filter(link -> link.step().broken()).count();
        }

        boolean isFull() {
            return links.size() >= Chains.LONGEST;
        }
    }

    List<Chain> chains() {
        return Stream.of(Side.values()).map(side -> new Chain(side, of(side))).toList();
    }

    private List<Link> of(Side side) {
        return links.stream().filter(link -> link.step().side() == side).toList();
    }

    /** Why nobody else reads it any more, and since when; empty for one that was not withdrawn. */
    String withdrawn() {
        var on = one.withdrawnOn();
        return on == null ? "" : t("structure.reconstructions.withdrawn.text", Formats.date(on), one.withdrawal());
    }

    /** Whoever reads it at its theme only goes back there. */
    List<Crumb> crumbs() {
        if (!CaseReconstructions.mayWork())
            return List.of(new Crumb(Objects.requireNonNull(themeTitle), Theme.PATH + "/" + one.theme()));
        return List.of(
                new Crumb(t("structure.themes.title"), Theme.PATH),
                new Crumb(t("structure.reconstructions.title"), Reconstructions.PATH));
    }

    String step(Link link) {
        return one.path() + "/schritte/" + link.step().id();
    }
}
