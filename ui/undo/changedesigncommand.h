#pragma once

#include "model/design/design.h"

#include <QtGui/QUndoCommand>

namespace hookbench {

class DesignDocument;

/// Every change to the design as one undo command: exchanges whole values, which are implicitly shared and
/// so cost a few pointers.
class ChangeDesignCommand final : public QUndoCommand
{
public:
    /// `text` as QUndoCommand takes it: "Contact details on\nTurn contact details on for target.imported" has
    /// a short form for what is said of the payload and a long one for Undo. Commands that follow each other
    /// with the same merge id other than -1 and the same text become one: typing in a name is one step.
    ChangeDesignCommand(DesignDocument &document, Design changed, const QString &text, int mergeId = -1);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    DesignDocument &m_document;
    Design m_other; ///< what undo or redo will exchange in
    int m_mergeId;
};

/// Merge ids of the settings that are typed or spun.
enum MergeId : int { MergeNothing = -1, MergeName = 1, MergeUrl, MergeSummaryLength, MergeJustification };

} // namespace hookbench
