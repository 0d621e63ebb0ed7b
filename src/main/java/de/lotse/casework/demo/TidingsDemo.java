package de.lotse.casework.demo;

import de.lotse.casework.hints.HintStory;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import org.springframework.stereotype.Component;

/** Whoever gave hints has heard what became of them when somebody looks around for the first time. */
@Component
class TidingsDemo implements DemoContent {

    private final HintStory hints;

    TidingsDemo(HintStory hints) {
        this.hints = hints;
    }

    /** The themes are there before. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public void fill(TenantId tenant) {
        hints.tellWhatBecameOfThem();
    }
}
