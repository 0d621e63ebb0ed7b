package de.lotse.structure.themes;

import de.lotse.kern.Option;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import de.lotse.web.Errors;
import java.util.List;

/** The form of a rule. */
record RulePage(Theme theme, RuleForm form, SignalWords words, Errors errors) {

    List<Option> options(By by) {
        return words.options(by);
    }
}
