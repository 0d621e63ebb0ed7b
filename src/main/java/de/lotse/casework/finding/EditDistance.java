package de.lotse.casework.finding;

/**
 * How alike two words are letter by letter.
 *
 * <p>Damerau 1964, "A technique for computer detection and correction of spelling errors", in the restricted form (no letter is edited
 * twice): substitution, deletion, insertion and transposition of neighbours count one each.
 */
public final class EditDistance {
    private EditDistance() {}

    /** 1 for equal words, 0 for words that share nothing; each edit costs one part of the longer length. */
    public static double likeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 0 : 1 - (double) between(a, b) / longer;
    }

    private static int between(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++) for (int j = 1; j <= b.length(); j++) cost[i][j] = cell(a, b, i, j, cost);
        return cost[a.length()][b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[][] cost) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
