#pragma once

#include <QtCore/QHash>

#include <deque>
#include <optional>

namespace hookbench {

/// Remembers a value per key, for a limited number of keys; the first remembered are the first forgotten.
template<typename Key, typename Value>
class BoundedMemory final
{
public:
    explicit BoundedMemory(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// Nothing for a key that is not, or no longer, remembered.
    [[nodiscard]] std::optional<Value> find(const Key &key) const
    {
        const auto it = m_values.constFind(key);
        return it == m_values.constEnd() ? std::nullopt : std::optional<Value>(*it);
    }

    /// Sets the key's value; a key keeps its place in the order of forgetting.
    void remember(const Key &key, const Value &value)
    {
        if (const auto it = m_values.find(key); it != m_values.end()) {
            *it = value;
            return;
        }
        if (qsizetype(m_order.size()) >= m_limit) {
            m_values.remove(m_order.front());
            m_order.pop_front();
        }
        m_values.insert(key, value);
        m_order.push_back(key);
    }

    void clear()
    {
        m_values.clear();
        m_order.clear();
    }

    [[nodiscard]] qsizetype size() const { return m_values.size(); }

private:
    QHash<Key, Value> m_values;
    std::deque<Key> m_order;
    qsizetype m_limit;
};

} // namespace hookbench
