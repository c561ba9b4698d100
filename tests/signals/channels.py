"""The channels of the tests: no procedure of today has any."""

from cases.signals.channel import Channel

CHANNELS = {
    "urgent": Channel("Skype", "DESK_CHANNEL_URGENT"),
    "ticket": Channel("Freshdesk", "DESK_CHANNEL_TICKET"),
    "shop": Channel("Magento", "DESK_CHANNEL_SHOP"),
    "logistics": Channel("logistics", "DESK_CHANNEL_LOGISTICS"),
}
