package org.harvestlink.faults.verdict;

/** What the market promises, in the words of the report. */
public enum Promise {
    KILOGRAMS("kilograms are conserved, harvest by harvest and order by order"),
    ANSWERS("what was answered is there, and answered again to the letter"),
    KEYS("every key had one effect, and nothing happened without one"),
    VERSIONS("of two writes on one version one was refused"),
    FEEDS("both sides' live feeds told every step once, in order"),
    LIFE("no state moved backwards"),
    PRIVACY("nothing private was told to anybody else"),
    ERRORS("no 5xx but for a fault's sake, and every error is a problem"),
    REST("outboxes are empty, and no letter is dead"),
    RECOVERY("everything struck came back"),
    COVERAGE("everything was tried, with success");

    private final String words;

    Promise(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
