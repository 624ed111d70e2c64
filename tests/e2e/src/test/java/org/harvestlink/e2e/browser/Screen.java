package org.harvestlink.e2e.browser;

/** The two sizes that every screen is looked at in, in CSS pixels. */
public enum Screen {
    /** A cheap phone, held upright. */
    PHONE(360, 740),
    DESK(1280, 800);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
