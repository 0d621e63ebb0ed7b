package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.people.PartialDate;
import de.lotse.casework.search.FoundInquiry;
import de.lotse.casework.search.FoundPerson;
import de.lotse.kern.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may be known already („Möglicherweise schon erfasst“), as far as the acting person may see it. */
record Matches(List<FoundPerson> persons, List<FoundInquiry> inquiries) {

    static final Matches NONE = new Matches(List.of(), List.of());

    public boolean any() {
        return !persons.isEmpty() || !inquiries.isEmpty();
    }

    /** Each person once, and the way past them. */
    public List<Option> options() {
        var options = new ArrayList<Option>();
        var byPerson = persons.stream()
                .collect(Collectors.groupingBy(FoundPerson::personId, LinkedHashMap::new, Collectors.toList()));
        byPerson.forEach((id, cases) -> options.add(new Option(id.value().toString(), label(cases))));
        options.add(new Option(OpeningForm.NEW, t("casework.inquiry.opening.choice.new")));
        return List.copyOf(options);
    }

    /** The person that was chosen, if it was on offer. */
    Optional<PersonId> chosen(String choice) {
        return persons.stream()
                .map(FoundPerson::personId)
                .filter(id -> id.value().toString().equals(choice))
                .findFirst();
    }

    private static String label(List<FoundPerson> cases) {
        var person = cases.getFirst();
        var numbers = cases.stream().map(FoundPerson::caseNumber).collect(Collectors.joining(", "));
        var birth =
                PartialDate.stored(person.birthDate(), person.birthPrecision()).text();
        return birth.isEmpty()
                ? t("casework.inquiry.opening.choice.person", person.name(), numbers)
                : t("casework.inquiry.opening.choice.born", person.name(), birth, numbers);
    }
}
