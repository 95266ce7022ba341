// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets a test that is run by root meet a file that may not be read.

#pragma once

#include <QtGlobal>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

/*! While it lives, this thread may not read what its permissions forbid, not even as root. */
class WithoutPrivilege
{
public:
    WithoutPrivilege()
    {
        m_head = { _LINUX_CAPABILITY_VERSION_3, 0 };
        syscall(SYS_capget, &m_head, m_before);
        __user_cap_data_struct now[2] = { m_before[0], m_before[1] };
        now[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH);
        syscall(SYS_capset, &m_head, now);
    }
    ~WithoutPrivilege() { syscall(SYS_capset, &m_head, m_before); }
    Q_DISABLE_COPY_MOVE(WithoutPrivilege)

private:
    __user_cap_header_struct m_head {};
    __user_cap_data_struct m_before[2] {};
};
