package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.Agreeing.Agreed;
import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.ContentCategory;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of conferences show to those whose case it is. */
final class ConferencePages {

    private ConferencePages() {}

    /** Those of a case. */
    record All(CaseHead head, List<Line> lines) {

        record Line(Conference conference, Agreed agreed) {}
    }

    /** @param known null for a new one */
    record Form(
            CaseHead head,
            @Nullable Conference known,
            ConferenceForm form,
            List<Option> channels,
            List<Option> interpreterModes,
            List<Option> languages,
            Errors errors,
            List<ConflictRow> conflicts) {

        String title() {
            return t(known == null ? "casework.conferences.new" : "casework.conferences.change");
        }

        String action() {
            return known == null ? head.path(Conference.TAB) : known.path("angaben");
        }

        String back() {
            return known == null ? head.path(Conference.TAB) : known.path();
        }

        List<Option> kinds() {
            return Option.named("casework.conferences.kind.", List.of(ConferenceForm.NAMED, ConferenceForm.ANONYMOUS));
        }

        List<Option> takingPart() {
            return Option.named("casework.conferences.takesPart.", List.of(ConferenceForm.YES, ConferenceForm.NO));
        }

        boolean interpreting() {
            return form.interpreting().needed()
                    || errors.all().stream().anyMatch(error -> error.field().startsWith("interpreter"));
        }
    }

    /**
     * One conference.
     *
     * @param who invited already or not, who can be invited
     * @param finishable whether its minutes can be finished now
     */
    record One(
            CaseHead head,
            Round round,
            Agreed agreed,
            List<Term> terms,
            List<ItemView> items,
            List<Option> who,
            boolean finishable,
            Errors errors) {

        Conference conference() {
            return round.conference();
        }

        boolean open() {
            return head.writable() && conference().planned();
        }

        /** The names of those who may be there, and the person herself. */
        String audience(AgendaItem item) {
            var names = new ArrayList<String>();
            if (conference().takesPart() && !item.sealed()) names.add(t("casework.conferences.person"));
            round.audience(item).forEach(one -> names.add(one.name()));
            return names.isEmpty() ? t("casework.conferences.audience.none") : String.join(", ", names);
        }

        String missing(Participant one, AgendaItem item) {
            return AgendaItem.words(round.missing(one, item));
        }

        /** What is shared with an invited organisation and until when; empty for nothing. */
        String shared(Participant one) {
            return round.grant(one)
                    .map(grant -> t(
                            "casework.conferences.shared.until",
                            AgendaItem.words(grant.categories()),
                            Formats.date(grant.validUntil())))
                    .orElse("");
        }

        /** Which of them an invited one may hear, by their numbers. */
        String numbers(Participant one) {
            var heard = round.heardBy(one);
            return heard.isEmpty()
                    ? t("casework.conferences.hears.none")
                    : String.join(
                            ", ",
                            items.stream()
                                    .filter(view -> heard.contains(view.item()))
                                    .map(view -> String.valueOf(view.number()))
                                    .toList());
        }
    }

    /** @param known null for a new one */
    record ItemPage(
            CaseHead head,
            Conference conference,
            @Nullable AgendaItem known,
            ItemForm form,
            Errors errors,
            List<ConflictRow> conflicts) {

        String title() {
            return t(known == null ? "casework.conferences.item.new" : "casework.conferences.item.change");
        }

        String action() {
            return conference.path("punkte") + (known == null ? "" : "/" + known.id());
        }

        List<Option> ordinary() {
            return options(ContentCategory.ordinary());
        }

        List<Option> special() {
            return options(ContentCategory.special());
        }

        private static List<Option> options(Collection<ContentCategory> categories) {
            return Option.named("casework.consents.category.", categories);
        }
    }

    /**
     * @param audience who may have been there
     * @param goals of the plan, to which the next step can be added
     */
    record MinutesPage(
            CaseHead head,
            Conference conference,
            ItemView view,
            MinutesForm form,
            List<Option> audience,
            List<Option> goals,
            Errors errors,
            List<ConflictRow> conflicts) {

        String action() {
            return conference.path("punkte/" + view.item().id() + "/protokoll");
        }
    }

    record AddendumPage(CaseHead head, Conference conference, ItemView view, AddendumForm form, Errors errors) {

        String action() {
            return conference.path("punkte/" + view.item().id() + "/nachtrag");
        }
    }

    /**
     * On paper.
     *
     * @param held whether these are minutes, and not the agenda
     * @param reader whose copy it is; empty for that of the file
     */
    record Print(String title, List<Term> terms, List<ItemView> items, boolean held, String reader, LocalDate printed) {

        static List<Term> terms(Term... terms) {
            return Arrays.stream(terms)
                    .filter(term -> term.value() != null && !term.value().isEmpty())
                    .toList();
        }
    }
}
