package de.lotse.casework.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by number or by a name in them, among those that the acting person may open. Whoever shows the answer writes the access log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFinding {

    private final NumberFinding numbers;
    private final NameFinding names;

    CaseFinding(NumberFinding numbers, NameFinding names) {
        this.numbers = numbers;
        this.names = names;
    }

    /** Cases by number first; a case in which several people were found is there once for each. */
    public List<FoundPerson> cases(String typed) {
        return Stream.concat(numbers.cases(typed).stream(), names.persons(typed).stream())
                .distinct()
                .toList();
    }
}
