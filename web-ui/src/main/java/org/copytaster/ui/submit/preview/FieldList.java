package org.copytaster.ui.submit.preview;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Fields and, beside each, where it came from. */
class FieldList extends DescriptionList {

    FieldList(List<Field> fields) {
        addClassName("normalized-fields");
        fields.forEach(field -> add(new Div(new Term(field.label()), description(field))));
    }

    private static Description description(Field field) {
        Description description = new Description();
        field.value().ifPresentOrElse(description::add, () -> description.add(none()));
        field.origin().map(OriginLabel::new).ifPresent(description::add);
        return description;
    }

    private static Span none() {
        Span none = new Span("none found");
        none.addClassName("field-none");
        return none;
    }
}
