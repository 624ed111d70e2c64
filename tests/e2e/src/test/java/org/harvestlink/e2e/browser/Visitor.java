package org.harvestlink.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person at one browser. */
public final class Visitor {

    private static final Path SCREENS = Path.of("target/screens");
    /** The words of buttons that stand in the button's padding, or beyond. */
    private static final String CROWDED_BUTTONS = """
            [...document.querySelectorAll('.button')].filter(button => {
              const words = document.createRange();
              words.selectNodeContents(button);
              const inner = words.getBoundingClientRect();
              const outer = button.getBoundingClientRect();
              const style = getComputedStyle(button);
              return inner.width > 0
                && (inner.left < outer.left + parseFloat(style.paddingLeft) - 1
                  || inner.right > outer.right - parseFloat(style.paddingRight) + 1);
            }).map(button => button.innerText)""";

    private static final int LOOK_MS = 50;
    private static final int QUIET_MS = 500;
    private static final int PATIENCE_MS = 15_000;

    private final Page page;
    private final String gateway;
    private final List<String> faults = new ArrayList<>();
    private final Set<Request> underWay = new HashSet<>();

    Visitor(Page page, String gateway) {
        this.page = page;
        this.gateway = gateway;
        page.onPageError(faults::add);
        page.onRequest(this::begun);
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(underWay::remove);
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
        underWay.clear();
        page.navigate(gateway + path);
        page.locator("h1").first().waitFor();
        waitUntilQuiet();
        return this;
    }

    /** Waits until the app keeps itself for times without a network; it serves the next screen that is opened. */
    public Visitor awaitKept() {
        page.waitForFunction("navigator.serviceWorker.getRegistration().then(it => Boolean(it && it.active))");
        return this;
    }

    /**
     * Waits until nothing of the API has been asked for some moments: not the live feed, which is never answered whole, and not for
     * ever, since an answer that a change of page cut off is never told of.
     */
    private void waitUntilQuiet() {
        int quiet = 0;
        for (int waited = 0; quiet < QUIET_MS && waited < PATIENCE_MS; waited += LOOK_MS) {
            page.waitForTimeout(LOOK_MS);
            quiet = underWay.isEmpty() ? quiet + LOOK_MS : 0;
        }
    }

    private void begun(Request request) {
        if (request.url().contains("/api/") && !request.url().contains("/api/live")) {
            underWay.add(request);
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

    /** Keeps a picture of what can be seen without scrolling in {@code target/screens}. */
    public Visitor snapshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        return this;
    }

    /** Keeps a picture of the whole screen in {@code target/screens}. */
    public Visitor photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** What axe-core finds against the rules of WCAG 2.2, level AA, a line each; what is wider than the screen, or than its button. */
    public List<String> obstacles() {
        List<String> found = new ArrayList<>();
        new AxeBuilder(page)
                // Looked at in this page alone: there are no frames, and a page of its own for each look takes seconds.
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .forEach(violation -> found.add(page.url() + " " + violation.getId() + ": " + violation.getHelp() + " "
                        + violation.getNodes().get(0).getHtml()));
        int beyond = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) {
            found.add(page.url() + " is " + beyond + " pixels wider than the screen");
        }
        ((List<?>) page.evaluate(CROWDED_BUTTONS))
                .forEach(words -> found.add(page.url() + ": a button is narrower than its words: " + words));
        return found;
    }
}
