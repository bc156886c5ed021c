package org.copytaster.ui.remote;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copytaster.ui.problem.ServiceProblem;
import org.jboss.logging.Logger;

/**
 * Makes calls that may be slow without holding the session's lock, so that the page answers meanwhile. What they bring
 * is handled under the lock again. While one is under way the browser asks for news, because nothing is pushed to it.
 */
public final class OffTheLock {
    private static final Logger LOG = Logger.getLogger(OffTheLock.class);

    private static final int POLL_MILLIS = 150;
    private static final int NO_POLLING = -1;
    /** Of one page at a time: two hundred files are not two hundred requests at once. */
    private static final int CALLS_AT_ONCE = 4;

    private final Semaphore calls = new Semaphore(CALLS_AT_ONCE);
    private int underWay;

    /**
     * To be called under the lock; all continuations run under it.
     *
     * @param ended is run last in any case, even if the call ended in a way that nobody expected
     */
    public <T> void call(Supplier<T> call, Consumer<T> answered, Consumer<ServiceProblem> failed, Command ended) {
        work(news -> {
            calls.acquireUninterruptibly();
            try {
                T answer = call.get();
                news.accept(() -> answered.accept(answer));
            } catch (ServiceProblem problem) {
                news.accept(() -> failed.accept(problem));
            } finally {
                calls.release();
                news.accept(ended);
            }
        });
    }

    /** Longer work with news on the way, each given to the consumer as what is to be done under the lock. */
    public void work(Consumer<Consumer<Command>> work) {
        UI ui = UI.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        begin(ui);
        Thread.ofVirtual().name("off-the-lock").start(() -> {
            // for whom the call is made, and in which language it fails
            VaadinSession.setCurrent(session);
            UI.setCurrent(ui);
            try {
                work.accept(news -> tell(ui, news));
            } catch (RuntimeException e) {
                // to the session's error handler, as if it had happened on the page
                tell(ui, () -> {
                    throw e;
                });
            } finally {
                tell(ui, () -> end(ui));
            }
        });
    }

    private void begin(UI ui) {
        underWay++;
        if (!ui.getPushConfiguration().getPushMode().isEnabled()) {
            ui.setPollInterval(POLL_MILLIS);
        }
    }

    private void end(UI ui) {
        underWay--;
        if (underWay == 0) {
            ui.setPollInterval(NO_POLLING);
        }
    }

    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException e) {
            LOG.debug("The page was closed before its answer came");
        }
    }
}
