package de.lotse.casework.caselist;

import static de.lotse.casework.cases.CaseStatus.*;

import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.filters.SavedFilter.FilteredList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the list, as it stands in its address. The address names no person: a page begins after the id of
 * a case, not after a name. A word that is not known counts as not given.
 *
 * @param weeks last contact longer ago than this, 1 to 520; 0 if it does not matter
 * @param number a part of the case number
 */
public record CaseListFilter(
        @BindParam("stand") String state,
        @BindParam("phase") String phase,
        @BindParam("rolle") String role,
        @BindParam("wochen") @Nullable Integer weeks,
        @BindParam("nummer") String number,
        @BindParam("sortierung") String sort,
        @BindParam("nach") @Nullable UUID after) {

    static final List<String> STATES = List.of("offen", "abgeschlossen", "alle");
    static final List<String> ROLES = List.of("eigene", "vertretung");
    static final List<Integer> WEEKS = List.of(2, 4, 8, 12, 26);

    public CaseListFilter {
        state = state != null && STATES.contains(state) ? state : "offen";
        phase = phase != null && isPhase(phase) ? phase : "";
        role = role != null && ROLES.contains(role) ? role : "";
        weeks = weeks == null || weeks < 1 || weeks > 520 ? null : weeks;
        number = number == null ? "" : number.strip();
        sort = CaseSort.of(sort == null ? "" : sort).word();
    }

    /** @param fields by the names of the address */
    static CaseListFilter of(Map<String, String> fields) {
        var weeks = fields.getOrDefault("wochen", "");
        return new CaseListFilter(
                fields.getOrDefault("stand", ""),
                fields.getOrDefault("phase", ""),
                fields.getOrDefault("rolle", ""),
                weeks.matches("\\d{1,3}") ? Integer.valueOf(weeks) : null,
                fields.getOrDefault("nummer", ""),
                fields.getOrDefault("sortierung", ""),
                null);
    }

    CaseSort order() {
        return CaseSort.of(sort);
    }

    String[] statuses() {
        var wanted =
                switch (state) {
                    case "offen" -> Set.of(OPENING, ACTIVE, PAUSED);
                    case "abgeschlossen" -> Set.of(CLOSED);
                    default -> Set.of(OPENING, ACTIVE, PAUSED, CLOSED, RESTRICTED);
                };
        return wanted.stream().map(Enum::name).toArray(String[]::new);
    }

    String[] memberships() {
        return switch (role) {
            case "eigene" -> new String[] {"LEAD", "CO_WORKER"};
            case "vertretung" -> new String[] {"SUBSTITUTE"};
            default -> new String[] {};
        };
    }

    /** The last contact lies before this day, if weeks are asked for. */
    LocalDate quietBefore(LocalDate today) {
        return today.minusWeeks(weeks == null ? 0 : weeks);
    }

    /** What is asked beyond the state, as conditions on a case c and the membership v. */
    String narrowing() {
        return when(!phase.isEmpty(), " and c.phase = :phase")
                + when(!role.isEmpty(), " and v.role = any(:roles)")
                + when(weeks != null, " and coalesce(c.last_contact_on, c.opened_on) < :quietBefore")
                + when(!number.isEmpty(), " and strpos(c.case_number, :number) > 0");
    }

    private static String when(boolean asked, String condition) {
        return asked ? condition : "";
    }

    boolean isNarrowed() {
        return !(state.equals("offen") && phase.isEmpty() && role.isEmpty() && weeks == null && number.isEmpty());
    }

    CaseListFilter sortedBy(CaseSort other) {
        return new CaseListFilter(state, phase, role, weeks, number, other.word(), null);
    }

    CaseListFilter startingAfter(@Nullable UUID last) {
        return new CaseListFilter(state, phase, role, weeks, number, sort, last);
    }

    String href() {
        var uri = UriComponentsBuilder.fromPath("/faelle");
        var fields = fields();
        if (after != null) fields.put("nach", after.toString());
        if (fields.isEmpty()) return FilteredList.CASES.whole();
        fields.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(fields).toUriString();
    }

    /** What it asks for, by the names of the address. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "stand", state.equals("offen") ? "" : state);
        put(fields, "phase", phase);
        put(fields, "rolle", role);
        put(fields, "wochen", weeks == null ? "" : weeks.toString());
        put(fields, "nummer", number);
        put(fields, "sortierung", order() == CaseSort.NAME ? "" : sort);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) fields.put(name, value);
    }

    private static boolean isPhase(String name) {
        return Arrays.stream(CasePhase.values()).anyMatch(phase -> phase.name().equals(name));
    }
}
