#include "ui/undo/changedesigncommand.h"

#include "model/items/designdocument.h"

namespace hookbench {

ChangeDesignCommand::ChangeDesignCommand(DesignDocument &document, Design changed, const QString &text,
                                         int mergeId)
    : QUndoCommand(text)
    , m_document(document)
    , m_other(std::move(changed))
    , m_mergeId(mergeId)
{
}

void ChangeDesignCommand::undo()
{
    const Design current = m_document.design();
    m_document.setDesign(m_other);
    m_other = current;
}

void ChangeDesignCommand::redo()
{
    undo();
}

bool ChangeDesignCommand::mergeWith(const QUndoCommand *other)
{
    // The same setting of another subscription has the same id and another text.
    if (other->id() != m_mergeId || other->actionText() != actionText())
        return false;
    // The document holds the newer value already; going back leads to before both. Typed back to where it
    // began, nothing is left to undo.
    setObsolete(m_document.design() == m_other);
    return true;
}

} // namespace hookbench
