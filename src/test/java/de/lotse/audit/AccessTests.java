package de.lotse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID PAPER = new UUID(0, 3);

    @Test
    void listsOfTheSameKindBecomeOne() {
        assertThat(Access.once(List.of(cases(Action.LIST, ONE), cases(Action.LIST, ONE, TWO))))
                .containsExactly(cases(Action.LIST, ONE, TWO));
    }

    @Test
    void twoCasesThatWereChangedStayTwoRows() {
        assertThat(Access.once(
                        List.of(cases(Action.CHANGE, ONE), cases(Action.CHANGE, TWO), cases(Action.CHANGE, ONE))))
                .containsExactly(cases(Action.CHANGE, ONE), cases(Action.CHANGE, TWO));
    }

    @Test
    void whatWasPrintedWasOpened() {
        assertThat(Access.once(List.of(cases(Action.VIEW, ONE), cases(Action.PRINT, ONE))))
                .containsExactly(cases(Action.PRINT, ONE));
        assertThat(Access.once(List.of(cases(Action.PRINT, ONE), cases(Action.VIEW, ONE))))
                .containsExactly(cases(Action.PRINT, ONE));
        assertThat(Access.once(List.of(cases(Action.VIEW, ONE), cases(Action.LIST, ONE))))
                .hasSize(2);
    }

    @Test
    void theDoorToADocumentIsTheRowOfTheDocument() {
        var paper = Access.of(Action.VIEW, "document", List.of(PAPER), "MEMBERSHIP");

        assertThat(Access.once(List.of(cases(Action.VIEW, ONE), paper.inCase(ONE))))
                .containsExactly(paper.inCase(ONE));
        assertThat(Access.once(List.of(cases(Action.VIEW, ONE), paper.inCase(TWO))))
                .hasSize(2);
    }

    @Test
    void anAnswerWithoutAHitIsToldOnlyWhereThereIsNoOther() {
        var nothing = Access.of(Action.SEARCH, "inquiry", List.of(), "ORGANISATION");

        assertThat(Access.once(List.of(cases(Action.SEARCH, ONE), nothing))).containsExactly(cases(Action.SEARCH, ONE));
        assertThat(Access.once(List.of(cases(Action.SEARCH), nothing))).hasSize(1);
    }

    @Test
    void aSpecialPurposeOfTheDoorStays() {
        var emergency = cases(Action.VIEW, ONE).purpose(AccessPurpose.EMERGENCY);
        var conference = cases(Action.PRINT, ONE).purpose(AccessPurpose.CASE_CONFERENCE);

        assertThat(Access.once(List.of(emergency, cases(Action.CHANGE, ONE))))
                .containsExactly(cases(Action.CHANGE, ONE).purpose(AccessPurpose.EMERGENCY));
        assertThat(Access.once(List.of(emergency, conference))).hasSize(2);
    }

    @Test
    void theCategoriesOfTheDoorStayWhereTheThingNamesNone() {
        var door = cases(Action.VIEW, ONE).categories(List.of("HOUSING"));
        var paper =
                Access.of(Action.VIEW, "document", List.of(PAPER), "MEMBERSHIP").inCase(ONE);

        assertThat(Access.once(List.of(door, paper))).containsExactly(paper.categories(List.of("HOUSING")));
        assertThat(Access.once(List.of(door, paper.categories(List.of("DOCUMENTS")))))
                .containsExactly(paper.categories(List.of("DOCUMENTS")));
    }

    @Test
    void anotherOwnerIsNeverJoinedAndCategoriesAre() {
        var other = new OrganisationId(TWO);
        assertThat(Access.once(
                        List.of(cases(Action.VIEW, ONE), cases(Action.VIEW, ONE).sharedBy(other))))
                .hasSize(2);
        assertThat(Access.once(List.of(
                        cases(Action.VIEW, ONE).categories(List.of("HOUSING")),
                        cases(Action.VIEW, ONE).categories(List.of("WORK")))))
                .containsExactly(cases(Action.VIEW, ONE).categories(List.of("HOUSING", "WORK")));
    }

    private static Access cases(Action action, UUID... ids) {
        return Access.of(action, "case", List.of(ids), "MEMBERSHIP");
    }
}
