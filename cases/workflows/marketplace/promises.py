"""What SayPro promises, to customers and inside the house, and who hears of it when it is late."""

from cases.workflows.marketplace import figures

PROMISES = [*figures.PROMISES]
