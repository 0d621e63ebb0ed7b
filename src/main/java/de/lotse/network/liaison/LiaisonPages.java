package de.lotse.network.liaison;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.contacts.Person;
import de.lotse.network.liaison.LiaisonPartners.Due;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the contact point shows. */
final class LiaisonPages {

    private LiaisonPages() {}

    /** All organisations, and what waits for an answer. */
    record All(
            List<Tab> tabs,
            List<Due> open,
            String words,
            String kind,
            boolean known,
            List<LiaisonPartner> partners,
            int page,
            boolean more,
            LocalDate today) {

        private static final List<String> KINDS = List.of(
                "MIGRANT_ORGANISATION",
                "ASSOCIATION",
                "INITIATIVE",
                "RELIGIOUS",
                "WELFARE",
                "SCHOOL",
                "COURSE_PROVIDER",
                "HEALTH",
                "COMPANY",
                "AUTHORITY",
                "MUNICIPAL",
                "OTHER");

        List<Option> kinds() {
            return Option.named("network.partners.kind.", KINDS);
        }

        @Nullable
        String nextHref() {
            return more ? href(page + 1) : null;
        }

        @Nullable
        String firstHref() {
            return page > 1 ? href(1) : null;
        }

        private String href(int to) {
            return UriComponentsBuilder.fromPath(LiaisonController.PATH)
                    .queryParam("q", "{q}")
                    .queryParam("art", kind)
                    .queryParam("bekannt", known)
                    .queryParam("seite", to)
                    .encode()
                    .buildAndExpand(words)
                    .toUriString();
        }
    }

    /** One organisation with everything. */
    record One(
            LiaisonPartner partner,
            List<Person> people,
            Map<LiaisonKind, List<LiaisonEntry>> entries,
            List<Task> tasks,
            List<LiaisonEvent> course,
            LocalDate today) {

        List<LiaisonKind> kinds() {
            return Arrays.asList(LiaisonKind.values());
        }

        List<LiaisonEntry> of(LiaisonKind kind) {
            return entries.getOrDefault(kind, List.of());
        }

        String adding(LiaisonKind kind) {
            return partner.path() + "/" + kind.path() + "/neu";
        }

        /** They are kept with the entry. */
        String peoplePath() {
            return "/netzwerk/organisationen/" + partner.id() + "/personen";
        }

        String path(Person person) {
            return peoplePath() + "/" + person.id();
        }

        String path(Task task) {
            return partner.path() + "/" + LiaisonKind.MEETING.path() + "/" + task.meeting();
        }
    }
}
