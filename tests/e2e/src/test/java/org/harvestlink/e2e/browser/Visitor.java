package org.harvestlink.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one browser. */
public final class Visitor {

    private static final Path SCREENS = Path.of("target/screens");
    private static final int LOOK_MS = 50;
    private static final int QUIET_MS = 500;

    private final Page page;
    private final String gateway;
    private final List<String> faults = new ArrayList<>();
    private int underWay;

    Visitor(Page page, String gateway) {
        this.page = page;
        this.gateway = gateway;
        page.onPageError(faults::add);
        page.onRequest(request -> count(request, 1));
        page.onRequestFinished(request -> count(request, -1));
        page.onRequestFailed(request -> count(request, -1));
    }

    public Page page() {
        return page;
    }

    /** What scripts of the app threw and nobody caught. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    Visitor logIn(String login) {
        page.navigate(gateway + "/login");
        page.fill("#username", login);
        page.fill("#password", login);
        page.click("[type=submit]");
        page.waitForURL(gateway + "/");
        return this;
    }

    /** Goes to a screen of the app and waits until nothing more is loaded for it. */
    public Visitor open(String path) {
        page.navigate(gateway + path);
        page.locator("h1").first().waitFor();
        waitUntilQuiet();
        return this;
    }

    /** Nothing has been asked for some moments but the live feed, which is never answered whole. */
    private void waitUntilQuiet() {
        for (int quiet = 0; quiet < QUIET_MS; quiet = underWay == 0 ? quiet + LOOK_MS : 0) {
            page.waitForTimeout(LOOK_MS);
        }
    }

    private void count(Request request, int change) {
        if (!request.url().contains("/api/live")) {
            underWay += change;
        }
    }

    /** The button whose name has these words in it. */
    public Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    /** What stands on the page, as soon as it does. */
    public Locator says(String words) {
        Locator found = page.getByText(words).first();
        found.waitFor();
        return found;
    }

    /** Keeps a picture of the whole screen in {@code target/screens}. */
    public Visitor photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** What axe-core finds against the rules of WCAG 2.2, level AA, a line each; and what is wider than the screen. */
    public List<String> obstacles() {
        List<String> found = new ArrayList<>();
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .forEach(violation -> found.add(page.url() + " " + violation.getId() + ": " + violation.getHelp() + " "
                        + violation.getNodes().get(0).getHtml()));
        int beyond = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) {
            found.add(page.url() + " is " + beyond + " pixels wider than the screen");
        }
        return found;
    }
}
