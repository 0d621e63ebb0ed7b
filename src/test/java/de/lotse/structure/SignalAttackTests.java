package de.lotse.structure;

import de.lotse.testing.LotseTest;

/** Quarters that are told while they run, and as a whole. */
@LotseTest
class SignalAttackTests extends SignalAttack {

    SignalAttackTests() {
        super(5382, false);
    }
}
