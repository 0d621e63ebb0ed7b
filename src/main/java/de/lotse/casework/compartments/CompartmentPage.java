package de.lotse.casework.compartments;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import java.util.List;

/**
 * Who reads one note or document.
 *
 * @param kind the path of the feature, end of message keys
 * @param back where the thing stands
 * @param mine whether the acting person wrote it and may open it further
 * @param others colleagues who work on the case, or read it already
 * @param readers ids of those of them who read it
 */
record CompartmentPage(
        CaseHead head,
        String kind,
        String back,
        String action,
        boolean mine,
        boolean sealed,
        List<Option> others,
        List<String> readers) {

    List<String> readerNames() {
        return others.stream()
                .filter(one -> readers.contains(one.value()))
                .map(Option::label)
                .toList();
    }
}
