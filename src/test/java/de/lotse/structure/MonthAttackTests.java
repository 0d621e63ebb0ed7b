package de.lotse.structure;

import de.lotse.testing.LotseTest;

/** Quarters that are told by month after their end. */
@LotseTest
class MonthAttackTests extends SignalAttack {

    MonthAttackTests() {
        super(5366, true);
    }
}
