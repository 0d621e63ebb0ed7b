package de.lotse.casework.relocation;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.ContentCategory;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of a case under each category, and the sheet that is made of it. */
@Component
class Sheets {

    private final Addressees addressees;
    private final List<RelocationPart> parts;
    private final Clock clock;

    Sheets(Addressees addressees, ObjectProvider<RelocationPart> parts, Clock clock) {
        this.addressees = addressees;
        this.parts = parts.stream().toList();
        this.clock = clock;
    }

    /** Under which something is known. */
    List<ContentCategory> known(CaseHead head) {
        var people = addressees.people(head).stream().map(Addressees.Person::id).toList();
        if (people.isEmpty()) return List.of();
        return parts.stream()
                .filter(part -> !part.lines(head, people).isEmpty())
                .map(RelocationPart::category)
                .distinct()
                .sorted()
                .toList();
    }

    /** Which of them belong to the case as a whole. */
    List<ContentCategory> ofTheWholeCase(Collection<ContentCategory> categories) {
        return parts.stream()
                .filter(RelocationPart::ofTheWholeCase)
                .map(RelocationPart::category)
                .filter(categories::contains)
                .distinct()
                .toList();
    }

    /** @param addressee null for the person herself */
    Sheet sheet(CaseHead head, RelocationForm form, @Nullable Addressee addressee) {
        List<PersonId> about = addressee == null
                ? addressees.people(head).stream().map(Addressees.Person::id).toList()
                : List.of(addressee.person());
        var sections = form.chosen().stream()
                .map(category -> new Sheet.Section(category, lines(head, category, about)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        return new Sheet(
                form.slipLanguage(),
                Scope.actor().organisationName(),
                Scope.actor().name(),
                LocalDate.now(clock),
                addressee == null ? "" : addressee.office(),
                addressee == null
                        ? ""
                        : t("casework.relocation.basis", addressee.personName(), date(addressee.until())),
                sections,
                form.note());
    }

    private List<String> lines(CaseHead head, ContentCategory category, List<PersonId> about) {
        if (about.isEmpty()) return List.of();
        return parts.stream()
                .filter(part -> part.category() == category)
                .flatMap(part -> part.lines(head, about).stream())
                .toList();
    }
}
