package org.copytaster.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.copytaster.ui.desk.DeskView;
import org.copytaster.ui.look.EmptyState;
import org.copytaster.ui.look.Texts;

/** For addresses that lead nowhere. */
@ParentLayout(DeskLayout.class)
@AnonymousAllowed
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        removeAll();
        add(EmptyState.page(
                Texts.of("nowhere"), Texts.of("nowhere.text"), new RouterLink(Texts.of("shell.desk"), DeskView.class)));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("nowhere") + " · Copytaster";
    }
}
